package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Bevinding.Code;
import nl.samenhang.kernel.Gemeentecode;

/** Judges a whole delivery: what is good, and what is wrong with the rest. */
record Bestandslezer(
        Partnersoort soort, Gemeentecode gemeente, LocalDate vandaag, Signaalregels regels) {

    /**
     * What a delivery holds.
     *
     * @param regels how many lines there are with something on them, without the header
     * @param teksten the good lines as they came, by number
     */
    record Gelezen(
            int regels,
            List<Signaalregel> goed,
            Map<Integer, String> teksten,
            List<Bevinding> bevindingen) {}

    Gelezen read(Regelbron bron) {
        var goed = new ArrayList<Signaalregel>();
        var teksten = new HashMap<Integer, String>();
        var bevindingen = new ArrayList<Bevinding>();
        var gezien = new HashSet<String>();
        var lezer = new Regellezer(soort, vandaag);
        for (var ruw : bron.regels()) {
            try {
                var waarden = ruw.waarden().get();
                requireKind(waarden.of(Ddasveld.PARTNER));
                var regel = lezer.read(ruw.nummer(), waarden);
                requireHere(regel);
                requireNew(regel, gezien);
                goed.add(regel);
                teksten.put(ruw.nummer(), ruw.tekst());
                remarks(regel, ruw.tekst(), bron, bevindingen);
            } catch (Regelweigering fout) {
                bevindingen.add(
                        new Bevinding(
                                ruw.nummer(),
                                bron.veld(fout.kolom()),
                                fout.code(),
                                true,
                                ruw.tekst()));
            }
        }
        return new Gelezen(bron.regels().size(), goed, teksten, bevindingen);
    }

    /** A signal that says of what kind of partner it is, says the kind of its delivery. */
    private void requireKind(String partner) {
        if (!partner.isEmpty() && !partner.equals(Ddas.of(soort))) {
            throw new Regelweigering(Ddasveld.PARTNER, Code.SOORT);
        }
    }

    private void requireHere(Signaalregel regel) {
        if (!regels.isOf(gemeente, regel.adres().postcode().orElseThrow())) {
            throw new Regelweigering(Kolommen.POSTCODE, Code.ANDERE_GEMEENTE);
        }
    }

    private static void requireNew(Signaalregel regel, Set<String> gezien) {
        if (!gezien.add(regel.klantnummer() + '|' + regel.signaaldatum())) {
            throw new Regelweigering(Kolommen.KLANTNUMMER, Code.DUBBEL);
        }
    }

    private void remarks(
            Signaalregel regel, String tekst, Regelbron bron, List<Bevinding> bevindingen) {
        if (!regels.drempel(soort).isMet(regel.dagen())) {
            bevindingen.add(remark(regel, bron.veld(Kolommen.OUDSTE_DATUM), Code.DREMPEL, tekst));
        }
        if (!regel.inspanning()) {
            bevindingen.add(remark(regel, bron.veld(Kolommen.INSPANNING), Code.INSPANNING, tekst));
        }
    }

    private static Bevinding remark(Signaalregel regel, String veld, Code code, String tekst) {
        return new Bevinding(regel.regel(), veld, code, false, tekst);
    }
}
