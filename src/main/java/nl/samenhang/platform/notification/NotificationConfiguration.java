package nl.samenhang.platform.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** By which server mail leaves, and how often. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Afzender.class)
class NotificationConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String TIMEOUT_MILLIS = "10000";

    /** The server of the operator; else that of the demo; else the one of this machine. */
    @Bean
    JavaMailSender mailServer(
            @Value("${samenhang.smtp-url:}") String url, Optional<Demopostbus> postbus) {
        if (url.isBlank() && postbus.isPresent()) {
            return postbus.get().sender();
        }
        return mailServer(URI.create(url.isBlank() ? "smtp://localhost:25" : url));
    }

    static JavaMailSenderImpl mailServer(URI address) {
        var sender = new JavaMailSenderImpl();
        sender.setProtocol(address.getScheme());
        sender.setHost(address.getHost());
        sender.setPort(address.getPort());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        var prefix = "mail." + address.getScheme() + ".";
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtps.ssl.checkserveridentity", "true");
        var account = address.getUserInfo();
        if (account != null) {
            var parts = account.split(":", 2);
            sender.setUsername(parts[0]);
            sender.setPassword(parts.length > 1 ? parts[1] : "");
            properties.setProperty(prefix + "auth", "true");
        }
        return sender;
    }

    @Bean
    RecurringTask<Void> sendMessages(Verzender verzender, Gemeenten gemeenten) {
        return Tasks.recurring("verzenden", Schedules.fixedDelay(PAUSE))
                .execute((_, _) -> gemeenten.runForEach("bericht-verzenden", verzender::sendAll));
    }
}
