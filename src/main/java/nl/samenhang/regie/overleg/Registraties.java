package nl.samenhang.regie.overleg;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in the quality register for youth (SKJ), and how much time they spend on review. */
@Service
@Transactional
public class Registraties {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final VakwerkRepository vakwerk;
    private final Clock clock;

    Registraties(VakwerkRepository vakwerk, Clock clock) {
        this.vakwerk = vakwerk;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Registratie> all() {
        return vakwerk.registraties();
    }

    /** Writes down a registration as the register shows it; two of a person never overlap. */
    public void register(Registratie nieuw) {
        if (!nieuw.nummer().matches("[0-9]{6,12}")) {
            throw new Refusal("nummer", Tekst.of("overleg.fout.skj-nummer"));
        }
        var overlap =
                of(nieuw.medewerker()).stream()
                        .map(r -> r.periode())
                        .anyMatch(nieuw.periode()::overlaps);
        if (overlap) {
            throw new Refusal("eersteDag", Tekst.of("overleg.fout.overlap"));
        }
        vakwerk.insert(nieuw);
    }

    /** The registration that counts on this day; refused in words when there is none. */
    @Transactional(readOnly = true)
    public Registratie requireValid(MedewerkerId wie, LocalDate dag) {
        var eigen = of(wie);
        return eigen.stream()
                .filter(r -> r.periode().contains(dag))
                .findFirst()
                .orElseThrow(() -> new Refusal(why(eigen, dag)));
    }

    /** Own time on peer review of this year, the newest first. */
    @Transactional(readOnly = true)
    public List<Intervisie> intervisie(MedewerkerId wie) {
        return vakwerk.intervisie(wie, LocalDate.now(clock).withDayOfYear(1));
    }

    public void record(Intervisie intervisie) {
        if (intervisie.dag().isAfter(LocalDate.now(clock))) {
            throw new Refusal("dag", Tekst.of("overleg.fout.toekomst"));
        }
        vakwerk.insert(intervisie);
    }

    private List<Registratie> of(MedewerkerId wie) {
        return all().stream().filter(r -> r.medewerker().equals(wie)).toList();
    }

    private static Tekst why(List<Registratie> eigen, LocalDate dag) {
        return eigen.stream()
                .filter(r -> r.laatsteDag().isBefore(dag))
                .max((a, b) -> a.laatsteDag().compareTo(b.laatsteDag()))
                .map(r -> Tekst.of("overleg.fout.skj-verlopen", DAG.format(r.laatsteDag())))
                .orElse(Tekst.of("overleg.fout.skj-geen"));
    }
}
