package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Bevinding.Code;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** Reads a whole file: what is good, and what is wrong with the rest. */
record Bestandslezer(
        Partnersoort soort, Gemeentecode gemeente, LocalDate vandaag, Signaalregels regels) {

    /** Refuses a file as a whole beyond this, so that no upload holds up everybody. */
    static final int MEESTE_REGELS = 100_000;

    /**
     * What a file holds.
     *
     * @param regels how many lines there are with something on them, without the header
     */
    record Gelezen(String kop, int regels, List<Signaalregel> goed, List<Bevinding> bevindingen) {}

    Gelezen read(byte[] inhoud) {
        var tekst = decode(inhoud);
        var lines = tekst.lines().toList();
        if (lines.isEmpty()) {
            throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.leeg"));
        }
        var kolommen = header(lines.getFirst());
        if (lines.size() > MEESTE_REGELS) {
            throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.te-groot", MEESTE_REGELS));
        }
        var goed = new ArrayList<Signaalregel>();
        var bevindingen = new ArrayList<Bevinding>();
        var gezien = new HashSet<String>();
        var lezer = new Regellezer(soort, vandaag);
        var aantal = 0;
        for (var i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            aantal++;
            try {
                var regel = lezer.read(i + 1, kolommen.waarden(line));
                requireHere(regel);
                requireNew(regel, gezien);
                goed.add(regel);
                remarks(regel, line, bevindingen);
            } catch (Regelweigering fout) {
                bevindingen.add(new Bevinding(i + 1, fout.kolom(), fout.code(), true, line));
            }
        }
        if (aantal == 0) {
            throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.leeg"));
        }
        return new Gelezen(lines.getFirst(), aantal, goed, bevindingen);
    }

    private static Kolommen header(String kop) {
        try {
            return Kolommen.of(kop);
        } catch (Regelweigering broken) {
            throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.kop"));
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

    private void remarks(Signaalregel regel, String line, List<Bevinding> bevindingen) {
        if (!regels.drempel(soort).isMet(regel.dagen())) {
            bevindingen.add(
                    new Bevinding(regel.regel(), Kolommen.OUDSTE_DATUM, Code.DREMPEL, false, line));
        }
        if (!regel.inspanning()) {
            bevindingen.add(
                    new Bevinding(
                            regel.regel(), Kolommen.INSPANNING, Code.INSPANNING, false, line));
        }
    }

    private static String decode(byte[] inhoud) {
        try {
            var tekst =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
            if (tekst.indexOf('\0') >= 0) {
                throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.geen-tekst"));
            }
            return tekst.startsWith("\ufeff") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException other) {
            throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.geen-tekst"));
        }
    }
}
