package nl.samenhang.platform.jobs;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock: legal terms run in Dutch time, wherever the server stands. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock() {
        return new Huisklok(Clock.system(ZoneId.of("Europe/Amsterdam")));
    }
}
