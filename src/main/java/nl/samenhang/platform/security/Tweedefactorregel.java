package nl.samenhang.platform.security;

import java.util.Locale;
import java.util.Optional;
import nl.samenhang.platform.security.HalfIngelogd.Stap;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether employees with a local account need a second factor: {@code samenhang.tweede-factor}.
 * Without a setting it is needed, but for the fictitious town.
 */
@Component
public class Tweedefactorregel {

    /** What the installation asks. */
    public enum Eis {
        /** Nobody comes in without one; the first login leads to setting it up. */
        VERPLICHT,
        /** Who has one must use it; the others are asked to set it up. */
        GEWENST,
        /** Nobody is asked for it, whoever has one included. */
        UIT
    }

    private final Environment environment;

    Tweedefactorregel(Environment environment) {
        this.environment = environment;
        eis(); // a typing error stops the start, not the first login
    }

    public Eis eis() {
        var setting = environment.getProperty("samenhang.tweede-factor", "");
        if (setting.isBlank()) {
            var demo = environment.getProperty("samenhang.demo", Boolean.class, false);
            return demo ? Eis.GEWENST : Eis.VERPLICHT;
        }
        try {
            return Eis.valueOf(setting.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "SAMENHANG_TWEEDE_FACTOR is 'verplicht', 'gewenst' or 'uit', not '"
                            + setting
                            + "'",
                    e);
        }
    }

    /** What somebody must still do after the password; empty when nothing. */
    Optional<Stap> step(boolean has) {
        return switch (eis()) {
            case VERPLICHT -> Optional.of(has ? Stap.BEVESTIGEN : Stap.INSTELLEN);
            case GEWENST -> has ? Optional.of(Stap.BEVESTIGEN) : Optional.empty();
            case UIT -> Optional.empty();
        };
    }
}
