package nl.samenhang.platform.jobs;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that runs long work; a node that dies is noticed and another one takes over. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    @Bean
    OneTimeTask<Void> runTask(Taakdraaier draaier) {
        return Tasks.oneTime(Taakdraaier.DESCRIPTOR)
                .execute((taak, _) -> draaier.run(taak.getId()));
    }
}
