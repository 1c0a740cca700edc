package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Bestandslezer.Gelezen;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.netwerk.partner.Partners;
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

    /** As what a delivery by machine stands among the files. */
    private static final String API = "API";

    private record Aanlevering(
            Partnersoort soort,
            String partner,
            String bestandsnaam,
            Optional<PartnerId> afzender) {}

    private final SignaalbestandRepository bestanden;
    private final SignaalRepository signalen;
    private final Signaalregels regels;
    private final Matching matching;
    private final Crisiszaken crises;
    private final Partners partners;
    private final Verwerkingslog log;
    private final Clock clock;

    Signaalbestanden(
            SignaalbestandRepository bestanden,
            SignaalRepository signalen,
            Signaalregels regels,
            Matching matching,
            Crisiszaken crises,
            Partners partners,
            Verwerkingslog log,
            Clock clock) {
        this.bestanden = bestanden;
        this.signalen = signalen;
        this.regels = regels;
        this.matching = matching;
        this.crises = crises;
        this.partners = partners;
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
        var bron = Regelbron.of(inhoud, Contexts.current().gemeente());
        var ontvangst =
                take(
                        new Aanlevering(soort, partner, bestandsnaam, Optional.empty()),
                        sha256(inhoud),
                        bron);
        if (ontvangst.eerder()) {
            throw new Refusal(
                    "bestand",
                    Tekst.of(
                            "vroegsignaal.fout.zelfde-bestand",
                            ontvangst.bestand().bestandsnaam(),
                            ontvangst.bestand().partner()));
        }
        return ontvangst.bestand().id();
    }

    /**
     * Takes in what the system of a partner sent. The same message again has no effect and gives
     * what came of it the first time.
     */
    public Ontvangst deliver(PartnerId afzender, byte[] inhoud) {
        var context = Contexts.current();
        var bron = Ddasbron.of(inhoud, context.gemeente());
        var partner = partners.find(afzender).orElseThrow(() -> new NotFound(afzender.onderwerp()));
        var soort = Partnersignalen.require(partner.soort(), bron.soort());
        var ontvangst =
                take(
                        new Aanlevering(soort, partner.naam(), API, Optional.of(afzender)),
                        sha256(inhoud),
                        bron);
        if (ontvangst.eerder() && !bestanden.isOf(ontvangst.bestand().id(), afzender)) {
            throw new Refusal(Tekst.of("vroegsignaal.fout.zelfde-bericht"));
        }
        return ontvangst;
    }

    private Ontvangst take(Aanlevering aanlevering, String controlegetal, Regelbron bron) {
        var eerder = bestanden.findByControlegetal(controlegetal);
        if (eerder.isPresent()) {
            return new Ontvangst(eerder.get(), true);
        }
        var context = Contexts.current();
        var gelezen =
                new Bestandslezer(
                                aanlevering.soort(),
                                context.gemeente(),
                                LocalDate.now(clock),
                                regels)
                        .read(bron);
        var bestand =
                new Signaalbestand(
                        SignaalbestandId.next(),
                        aanlevering.soort(),
                        aanlevering.partner(),
                        aanlevering.bestandsnaam(),
                        clock.instant(),
                        context.actorNaam(),
                        gelezen.regels(),
                        0,
                        gelezen.regels());
        if (!bestanden.insert(bestand, controlegetal, aanlevering.afzender())) {
            // The same one came in at the same moment.
            return new Ontvangst(bestanden.findByControlegetal(controlegetal).orElseThrow(), true);
        }
        load(bestand, gelezen, bron);
        matching.match(bestand.id());
        crises.alarm(bestand);
        log.changed(bestand.id().onderwerp(), List.of());
        return new Ontvangst(bestanden.find(bestand.id()).orElseThrow(), false);
    }

    private void load(Signaalbestand bestand, Gelezen gelezen, Regelbron bron) {
        var drempel = regels.drempel(bestand.soort());
        var nieuw = signalen.load(bestand, drempel, gelezen.goed());
        var bevindingen = new ArrayList<Bevinding>();
        gelezen.teksten().entrySet().stream()
                .filter(regel -> !nieuw.contains(regel.getKey()))
                .map(
                        regel ->
                                new Bevinding(
                                        regel.getKey(),
                                        bron.veld(Kolommen.KLANTNUMMER),
                                        Bevinding.Code.DUBBEL,
                                        true,
                                        regel.getValue()))
                .forEach(bevindingen::add);
        gelezen.bevindingen().stream()
                .filter(b -> b.geweigerd() || nieuw.contains(b.regel()))
                .forEach(bevindingen::add);
        bestanden.load(bestand.id(), bestand.ontvangenOp(), bevindingen);
        bestanden.count(bestand.id(), nieuw.size());
    }

    /** What this partner delivered by machine; what is of another one does not exist. */
    public Signaalbestand get(SignaalbestandId id, PartnerId afzender) {
        if (!bestanden.isOf(id, afzender)) {
            throw new NotFound(id.onderwerp());
        }
        return get(id);
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
