package nl.samenhang.bestaanszekerheid.verstrekking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vouchers of a household, and what partners take of them. */
@Service
@Transactional
public class Tegoeden {

    private final TegoedRepository repository;
    private final Clock clock;

    Tegoeden(TegoedRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Of a household, as far as who asks may know of them. */
    @Transactional(readOnly = true)
    public List<Tegoed> of(GezinId gezin) {
        return repository.of(gezin);
    }

    /** What a partner may know of a voucher; empty when there is none with this code. */
    @Transactional(readOnly = true)
    public Optional<Inwisseling.Inzage> see(Tegoedcode code) {
        return repository.see(code);
    }

    /**
     * A partner takes an amount of a voucher; two at once never take more than there is.
     *
     * @param kenmerk the mark of the partner, by which the same one sent twice counts once
     */
    public Inwisseling redeem(Tegoedcode code, Bedrag bedrag, String kenmerk) {
        return repository.redeem(code, bedrag, kenmerk, LocalDate.now(clock), clock.instant());
    }

    /** Makes the vouchers of what is given as such: one for each part. */
    void make(Verstrekking van, Verstrekkingsregel regel, List<String> onderdelen) {
        var laatste = laatste(van);
        for (var onderdeel : onderdelen) {
            regel.waarde(onderdeel)
                    .ifPresent(waarde -> repository.insert(van, onderdeel, waarde, laatste));
        }
        if (regel.onderdelen().isEmpty()) {
            van.bedrag().ifPresent(waarde -> repository.insert(van, Tegoed.ALLES, waarde, laatste));
        }
    }

    /** What is given ends on another day, and so do its vouchers. */
    void until(Verstrekking van) {
        repository.until(van.id(), laatste(van));
    }

    /** Without an end it can be spent for a year. */
    private static LocalDate laatste(Verstrekking van) {
        return van.periode().tot().orElse(van.periode().van().plusYears(1)).minusDays(1);
    }
}
