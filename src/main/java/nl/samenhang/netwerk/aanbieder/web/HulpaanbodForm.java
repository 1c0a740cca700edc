package nl.samenhang.netwerk.aanbieder.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.netwerk.aanbieder.Aanbodinhoud;
import nl.samenhang.netwerk.aanbieder.Beschikbaarheid;
import nl.samenhang.netwerk.aanbieder.Doelgroep;
import nl.samenhang.netwerk.aanbieder.Hulpaanbod;
import nl.samenhang.netwerk.aanbieder.Hulpsoort;
import nl.samenhang.netwerk.aanbieder.Openstelling;
import nl.samenhang.netwerk.aanbieder.VestigingId;
import nl.samenhang.netwerk.aanbieder.Werkwijze;

/**
 * What an organisation offers.
 *
 * @param jongste the youngest age; empty when it does not matter
 * @param oudste the oldest age; empty when it does not matter
 * @param gemeldOp when the waiting time was stated; today when nothing is filled in
 */
public record HulpaanbodForm(
        @NotNull(message = "{aanbieder.fout.vestiging}") VestigingId vestiging,
        @NotBlank(message = "{aanbieder.fout.aanbodnaam}") @Size(max = 200) String naam,
        @NotBlank(message = "{aanbieder.fout.omschrijving}") @Size(max = 500) String omschrijving,
        @NotNull(message = "{aanbieder.fout.soort}") Hulpsoort soort,
        @NotNull(message = "{aanbieder.fout.openstelling}") Openstelling openstelling,
        Optional<Wet> wet,
        Optional<@Min(0) @Max(Doelgroep.OUDST) Integer> jongste,
        Optional<@Min(0) @Max(Doelgroep.OUDST) Integer> oudste,
        @NotEmpty(message = "{aanbieder.fout.hulpvragen}") Set<String> hulpvragen,
        @NotEmpty(message = "{aanbieder.fout.talen}") Set<String> talen,
        Set<Werkwijze> werkwijzen,
        Optional<@Size(max = 300) String> aanmelden,
        Optional<@Min(0) @Max(999) Integer> plekken,
        Optional<@Min(0) @Max(999) Integer> wachtdagen,
        Optional<LocalDate> gemeldOp) {

    public HulpaanbodForm {
        wet = requireNonNullElse(wet, Optional.empty());
        jongste = requireNonNullElse(jongste, Optional.empty());
        oudste = requireNonNullElse(oudste, Optional.empty());
        hulpvragen = requireNonNullElse(hulpvragen, Set.of());
        talen = requireNonNullElse(talen, Set.of());
        werkwijzen = requireNonNullElse(werkwijzen, Set.of());
        aanmelden = requireNonNullElse(aanmelden, Optional.empty());
        plekken = requireNonNullElse(plekken, Optional.empty());
        wachtdagen = requireNonNullElse(wachtdagen, Optional.empty());
        gemeldOp = requireNonNullElse(gemeldOp, Optional.empty());
    }

    static HulpaanbodForm of(Hulpaanbod aanbod) {
        var inhoud = aanbod.inhoud();
        var groep = inhoud.doelgroep();
        var ruimte = aanbod.beschikbaarheid();
        return new HulpaanbodForm(
                aanbod.plek().vestiging(),
                inhoud.naam(),
                inhoud.omschrijving(),
                inhoud.soort(),
                inhoud.openstelling(),
                Optional.of(inhoud.wet()).filter(w -> w != Wet.GEEN),
                Optional.of(groep.vanaf()).filter(leeftijd -> leeftijd > 0),
                Optional.of(groep.totEnMet()).filter(leeftijd -> leeftijd < Doelgroep.OUDST),
                groep.hulpvragen(),
                inhoud.talen(),
                inhoud.werkwijzen(),
                inhoud.aanmelden(),
                ruimte.plekken(),
                ruimte.wachtdagen(),
                ruimte.gemeldOp());
    }

    /** Refuses what cannot be together: a decision without a law, an age that ends first. */
    Aanbodinhoud toInhoud() {
        var vanaf = jongste.orElse(0);
        var totEnMet = oudste.orElse(Doelgroep.OUDST);
        if (totEnMet < vanaf) {
            throw new Refusal("oudste", Tekst.of("aanbieder.fout.leeftijd"));
        }
        if (!openstelling.isZonderBesluit() && wet.filter(w -> w != Wet.GEEN).isEmpty()) {
            throw new Refusal("wet", Tekst.of("aanbieder.fout.wet"));
        }
        return new Aanbodinhoud(
                naam.strip(),
                omschrijving.strip(),
                soort,
                openstelling,
                openstelling.isZonderBesluit() ? Wet.GEEN : wet.orElseThrow(),
                new Doelgroep(vanaf, totEnMet, hulpvragen),
                talen,
                werkwijzen,
                aanmelden);
    }

    Beschikbaarheid toBeschikbaarheid(LocalDate vandaag) {
        var dag = gemeldOp.orElse(vandaag);
        if (dag.isAfter(vandaag)) {
            throw new Refusal("gemeldOp", Tekst.of("aanbieder.fout.gemeldOp"));
        }
        return new Beschikbaarheid(plekken, wachtdagen, wachtdagen.map(_ -> dag));
    }
}
