package nl.samenhang.bestaanszekerheid.schuldhulp;

import static nl.samenhang.bestaanszekerheid.schuldhulp.Ddaslevering.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import org.springframework.stereotype.Component;

/** One track in the national form. What is not known is left out, and a shielded address too. */
@Component
class Ddastraject {

    private static final int CENTEN = 100;

    private final SchuldRepository schulden;
    private final VoorstelRepository voorstellen;
    private final VerzoekRepository verzoeken;
    private final BegeleidingRepository begeleidingen;
    private final Schuldbesluiten besluiten;
    private final Inwoners inwoners;

    Ddastraject(
            SchuldRepository schulden,
            VoorstelRepository voorstellen,
            VerzoekRepository verzoeken,
            BegeleidingRepository begeleidingen,
            Schuldbesluiten besluiten,
            Inwoners inwoners) {
        this.schulden = schulden;
        this.voorstellen = voorstellen;
        this.verzoeken = verzoeken;
        this.begeleidingen = begeleidingen;
        this.besluiten = besluiten;
        this.inwoners = inwoners;
    }

    Map<String, Object> of(Traject traject, String gemeente) {
        var id = traject.id();
        var besluit = besluiten.toelating(traject);
        var gesprek = traject.gesprek();
        var deel = new LinkedHashMap<String, Object>();
        deel.put("gemeentecode", gemeente);
        deel.put("startdatum", traject.gemeldOp().toString());
        day(deel, "einddatum", traject.einde().map(Traject.Einde::op));
        day(deel, "toekenningsdatum", besluit.filter(Toelating::toegelaten).map(Toelating::op));
        gesprek.ifPresent(
                g -> deel.put("totaalSchuldbedragBijAanvangSchuld", euros(g.beginschuld())));
        deel.put("client", traject.mensen().stream().map(this::client).toList());
        deel.put("aanmelding", aanmelding(traject));
        gesprek.ifPresent(g -> deel.put("intake", intake(g, besluit)));
        traject.plan()
                .ifPresent(
                        plan ->
                                deel.put(
                                        "planVanAanpak",
                                        Map.of("datumAfronding", plan.op().toString())));
        traject.stabielOp()
                .ifPresent(dag -> deel.put("stabilisatie", Map.of("einddatum", dag.toString())));
        deel.put("schulden", schulden.schulden(id).stream().map(Ddastraject::schuld).toList());
        deel.put(
                "begeleiding",
                begeleidingen.of(id).stream()
                        .filter(b -> b.soort() != Begeleiding.Soort.MAATJE)
                        .map(Ddastraject::begeleiding)
                        .toList());
        solution(traject, deel);
        traject.einde().ifPresent(einde -> deel.put("uitstroom", uitstroom(traject, einde)));
        traject.nazorg()
                .ifPresent(n -> deel.put("nazorg", Map.of("startdatum", n.op().toString())));
        return deel;
    }

    private void solution(Traject traject, Map<String, Object> deel) {
        var gevraagd = verzoeken.of(traject.id());
        deel.put(
                "moratoria",
                gevraagd.stream()
                        .filter(v -> v.soort() == Verzoek.Soort.AFKOELINGSPERIODE)
                        .map(Ddastraject::moratorium)
                        .toList());
        voorstellen
                .find(traject.id())
                .ifPresent(
                        voorstel -> {
                            deel.put("schuldregeling", regeling(voorstel, gevraagd));
                            deel.put("oplossing", oplossing(traject, voorstel));
                        });
    }

    private Map<String, Object> client(InwonerId wie) {
        var inwoner = inwoners.get(wie);
        var deel = new LinkedHashMap<String, Object>();
        inwoner.bsn().map(Bsn::nummer).ifPresent(bsn -> deel.put("Burgerservicenummer", bsn));
        inwoner.geboortedatum()
                .ifPresent(dag -> deel.put("Geboortedatum", dag.eerste().toString()));
        deel.put(
                "Geslachtsaanduiding",
                switch (inwoner.geslacht()) {
                    case MAN -> "Man";
                    case VROUW -> "Vrouw";
                    case ONBEKEND -> "Onbekend";
                });
        address(inwoner, deel);
        return deel;
    }

    private static void address(Inwoner inwoner, Map<String, Object> deel) {
        if (inwoner.geheim()) {
            return;
        }
        inwoner.adres()
                .map(Adres::huisnummer)
                .filter(nummer -> !nummer.isEmpty())
                .ifPresent(
                        nummer -> {
                            var cijfers = nummer.replaceFirst("\\D.*$", "");
                            deel.put("Huisnummer", cijfers);
                            deel.put(
                                    "Huisnummertoevoeging",
                                    nummer.substring(cijfers.length()).strip());
                        });
        inwoner.adres().flatMap(Adres::postcode).ifPresent(code -> deel.put("Postcode", code));
    }

    private static Map<String, Object> aanmelding(Traject traject) {
        var deel = new LinkedHashMap<String, Object>();
        deel.put("startdatum", traject.gemeldOp().toString());
        day(deel, "einddatum", traject.gesprek().map(Traject.Gesprek::op));
        deel.put("crisisinterventie", traject.dreiging() != Dreiging.GEEN);
        return deel;
    }

    private static Map<String, Object> intake(
            Traject.Gesprek gesprek, Optional<Toelating> besluit) {
        var deel = new LinkedHashMap<String, Object>();
        deel.put("startdatum", gesprek.op().toString());
        day(deel, "einddatum", besluit.map(Toelating::op));
        day(deel, "beschikkingsdatum", besluit.map(Toelating::op));
        besluit.ifPresent(
                b ->
                        deel.put(
                                "beschikkingssoort",
                                b.toegelaten()
                                        ? "Toelatingsbeschikking"
                                        : "Afwijzingsbeschikking"));
        return deel;
    }

    private static Map<String, Object> schuld(Schuld schuld) {
        var deel = new LinkedHashMap<String, Object>();
        deel.put("bedrag", euros(schuld.bedrag()));
        deel.put("peildatum", schuld.peildatum().toString());
        deel.put(
                "schuldsoort",
                switch (schuld.soort()) {
                    case ZORG -> "Zorg";
                    case PUBLIEK -> "Publiek";
                    case NUTS -> "Nuts";
                    case OVERIG -> "Overig";
                });
        deel.put("zakelijkeSchuld", schuld.zakelijk());
        deel.put("schuldeiser", Map.of("Naam", schuld.schuldeiser()));
        return deel;
    }

    private static Map<String, Object> begeleiding(Begeleiding begeleiding) {
        var deel = new LinkedHashMap<String, Object>();
        deel.put(
                "soort",
                switch (begeleiding.soort()) {
                    case BUDGETCOACHING -> "Budgetcoaching";
                    case BUDGETBEHEER -> "Budgetbeheer";
                    case BESCHERMINGSBEWIND -> "Beschermingsbewind";
                    case LANGE_TERMIJN -> "Lange Termijn Begeleiding (DFD)";
                    case BUDGETBEGELEIDING, MAATJE -> "Budgetbegeleiding";
                });
        deel.put("startdatum", begeleiding.van().toString());
        day(deel, "einddatum", begeleiding.tot());
        return deel;
    }

    private static Map<String, Object> moratorium(Verzoek verzoek) {
        var deel = new LinkedHashMap<String, Object>();
        deel.put("datumAanvraag", verzoek.ingediendOp().toString());
        var gekregen = verzoek.uitspraak().filter(u -> u.uitkomst() == Verzoek.Uitkomst.TOEGEWEZEN);
        day(deel, "datumGoedkeuring", gekregen.map(Verzoek.Uitspraak::op));
        day(deel, "startdatum", gekregen.map(Verzoek.Uitspraak::op));
        day(deel, "einddatum", gekregen.flatMap(Verzoek.Uitspraak::tot));
        return deel;
    }

    private static Map<String, Object> regeling(Voorstel voorstel, List<Verzoek> gevraagd) {
        var deel = new LinkedHashMap<String, Object>();
        deel.put("datum", voorstel.gedaanOp().toString());
        day(deel, "toegekend", voorstel.begonnenOp());
        var dwang =
                gevraagd.stream()
                        .filter(v -> v.soort() == Verzoek.Soort.DWANGAKKOORD)
                        .map(Verzoek::ingediendOp)
                        .findFirst();
        deel.put("dwangakkoord", dwang.isPresent());
        day(deel, "datumVerzoekDwangakkoord", dwang);
        return deel;
    }

    private Map<String, Object> oplossing(Traject traject, Voorstel voorstel) {
        var deel = new LinkedHashMap<String, Object>();
        deel.put(
                "soort",
                switch (voorstel.vorm()) {
                    case BETALINGSREGELING -> "Betalingsregeling";
                    case HERFINANCIERING -> "Herfinanciering";
                    case SANERINGSKREDIET -> "Saneringskrediet";
                    case SCHULDBEMIDDELING -> "Schuldbemiddeling";
                    case NULAANBOD -> "0%-aanbod";
                });
        day(deel, "startdatum", voorstel.begonnenOp());
        day(deel, "einddatum", voorstel.einde());
        schulden.vtlbs(traject.id()).stream()
                .findFirst()
                .ifPresent(vtlb -> deel.put("vtlb", vtlb.vtlb()));
        return deel;
    }

    private Map<String, Object> uitstroom(Traject traject, Traject.Einde einde) {
        var deel = new LinkedHashMap<String, Object>();
        deel.put("datum", einde.op().toString());
        day(deel, "datumBeeindigingsbeschikking", besluiten.ended(traject));
        deel.put(
                "reden",
                switch (einde.hoe()) {
                    case OVERLEDEN -> "Overleden";
                    case VERHUISD -> "Verhuisd";
                    case NIET_VERSCHENEN -> "Nietverschenen";
                    case INGETROKKEN -> "Ingetrokken";
                    case NIET_PASSEND -> "Niet passend";
                    case OVERIG -> "Overig";
                    case VOLDOET_NIET -> "Voldoet niet";
                    case AFGEROND -> "Afgerond";
                    case ZELF -> "Zelf";
                });
        return deel;
    }

    /** In whole euros, as the form counts. */
    private static long euros(Bedrag bedrag) {
        return Math.round(bedrag.centen() / (double) CENTEN);
    }
}
