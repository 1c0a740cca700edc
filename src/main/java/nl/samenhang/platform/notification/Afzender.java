package nl.samenhang.platform.notification;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The municipality as it stands on its messages.
 *
 * @param adresregels where an answer on paper goes
 */
@ConfigurationProperties("samenhang.afzender")
public record Afzender(
        @DefaultValue("Gemeente Samenstad") String naam,
        @DefaultValue("noreply@samenstad.example") String email,
        @DefaultValue("14 099") String telefoon,
        @DefaultValue({"Postbus 99", "9900 AA Samenstad"}) List<String> adresregels) {}
