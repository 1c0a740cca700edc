package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Bestandslezer.Gelezen;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of partners. Each line is judged by itself: good ones become signals, of the others the
 * partner hears which line it is and by which rule.
 */
@Service
@Transactional
public class Signaalbestanden {

    private final SignaalbestandRepository bestanden;
    private final SignaalRepository signalen;
    private final Signaalregels regels;
    private final Matching matching;
    private final Verwerkingslog log;
    private final Clock clock;

    Signaalbestanden(
            SignaalbestandRepository bestanden,
            SignaalRepository signalen,
            Signaalregels regels,
            Matching matching,
            Verwerkingslog log,
            Clock clock) {
        this.bestanden = bestanden;
        this.signalen = signalen;
        this.regels = regels;
        this.matching = matching;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Takes in a file; refuses one that was taken in before, or that is no such file at all.
     *
     * @param partner as it calls itself
     */
    public SignaalbestandId receive(
            Partnersoort soort, String partner, String bestandsnaam, byte[] inhoud) {
        var controlegetal = sha256(inhoud);
        bestanden
                .findByControlegetal(controlegetal)
                .ifPresent(
                        eerder -> {
                            throw new Refusal(
                                    "bestand",
                                    Tekst.of(
                                            "vroegsignaal.fout.zelfde-bestand",
                                            eerder.bestandsnaam(),
                                            eerder.partner()));
                        });
        var context = Contexts.current();
        var gelezen =
                new Bestandslezer(soort, context.gemeente(), LocalDate.now(clock), regels)
                        .read(inhoud);
        var bestand =
                new Signaalbestand(
                        SignaalbestandId.next(),
                        soort,
                        partner,
                        bestandsnaam,
                        clock.instant(),
                        context.actorNaam(),
                        gelezen.regels(),
                        0,
                        gelezen.regels());
        bestanden.insert(bestand, controlegetal);
        load(bestand, gelezen, new String(inhoud, StandardCharsets.UTF_8));
        matching.match(bestand.id());
        log.changed(bestand.id().onderwerp(), List.of());
        return bestand.id();
    }

    private void load(Signaalbestand bestand, Gelezen gelezen, String tekst) {
        var drempel = regels.drempel(bestand.soort());
        var nieuw = signalen.load(bestand, drempel, gelezen.goed());
        var bevindingen = new ArrayList<Bevinding>();
        var dubbel =
                gelezen.goed().stream().map(Signaalregel::regel).filter(r -> !nieuw.contains(r));
        var lines = tekst.lines().toList();
        dubbel.forEach(
                regel ->
                        bevindingen.add(
                                new Bevinding(
                                        regel,
                                        Kolommen.KLANTNUMMER,
                                        Bevinding.Code.DUBBEL,
                                        true,
                                        lines.get(regel - 1))));
        gelezen.bevindingen().stream()
                .filter(b -> b.geweigerd() || nieuw.contains(b.regel()))
                .forEach(bevindingen::add);
        bestanden.load(bestand.id(), bestand.ontvangenOp(), bevindingen);
        bestanden.count(bestand.id(), nieuw.size());
    }

    @Transactional(readOnly = true)
    public List<Signaalbestand> latest(int limit) {
        return bestanden.latest(limit);
    }

    /** The file, which is logged as seen. */
    public Signaalbestand get(SignaalbestandId id) {
        var bestand = bestanden.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        log.read(id.onderwerp(), List.of());
        return bestand;
    }

    /** What was wrong, the first line first. */
    @Transactional(readOnly = true)
    public List<Bevinding> bevindingen(SignaalbestandId id, int limit) {
        return bestanden.bevindingen(id, limit);
    }

    private static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
