package nl.samenhang.platform.database;

import java.util.List;
import nl.samenhang.kernel.Gemeentecode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The municipalities that this installation serves. */
@Component
public class Gemeenten {

    private final List<Gemeentecode> all;

    Gemeenten(@Value("${samenhang.gemeenten:9901}") List<String> codes) {
        all = codes.stream().map(Gemeentecode::new).toList();
    }

    public List<Gemeentecode> all() {
        return all;
    }

    /** Runs the work of a job once for each municipality, as the system user of jobs. */
    public void runForEach(String doel, Runnable work) {
        for (var gemeente : all) {
            Contexts.runAs(Verwerkingscontext.system(gemeente, Systeemgebruiker.TAKEN, doel), work);
        }
    }
}
