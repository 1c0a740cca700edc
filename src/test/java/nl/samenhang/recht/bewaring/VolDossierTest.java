package nl.samenhang.recht.bewaring;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.gezin.Afsluitreden;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.notification.Ontvanger;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.regie.gezinsplan.Afspraken;
import nl.samenhang.regie.gezinsplan.Doel;
import nl.samenhang.regie.gezinsplan.DoelId;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.gezinsplan.NieuwOnderdeel;
import nl.samenhang.regie.gezinsplan.Onderdeel;
import nl.samenhang.regie.gezinsplan.Partij;
import nl.samenhang.regie.gezinsplan.Plandoelen;
import nl.samenhang.regie.gezinsplan.Planonderdelen;
import nl.samenhang.regie.gezinsplan.Voortgang;
import nl.samenhang.toegang.melding.MeldingFixture;
import nl.samenhang.toegang.melding.Meldingen;
import nl.samenhang.toegang.melding.Triage;
import nl.samenhang.werkplek.tijdlijn.Notities;
import nl.samenhang.werkplek.tijdlijn.Notitiesoort;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A file with something in it from every room, in which all words of the family carry a mark that
 * occurs nowhere else.
 */
abstract class VolDossierTest extends RegieTest {

    /** Of the log, which has a term of its own. */
    protected static final String LOG = "security.verwerkingslog";

    private static final String TABLES =
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and not c.relispartition
               and n.nspname not in ('public', 'information_schema') and n.nspname !~ '^pg_'
            """;

    @Autowired protected JdbcClient jdbc;
    @Autowired private Relaties relaties;
    @Autowired private Meldingen meldingen;
    @Autowired private Triage triage;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Gezinsplannen plannen;
    @Autowired private Plandoelen doelen;
    @Autowired private Planonderdelen onderdelen;
    @Autowired private Afspraken afspraken;
    @Autowired private Notities notities;
    @Autowired private Documenten documenten;
    @Autowired private Verzendingen verzendingen;

    /**
     * A family with its file.
     *
     * @param merk the mark in every word of theirs
     */
    protected record Dossier(
            String merk, GezinId gezin, InwonerId ouder, InwonerId kind, DoelId doel) {}

    /** A file that was opened and closed on this day. */
    protected Dossier closedOn(LocalDate day, Optional<Wet> wet) {
        clock.set(day);
        var dossier = open(wet);
        by(
                yusuf,
                "CONSULENT",
                () -> {
                    plannen.close(dossier.gezin(), "Klaar");
                    gezinnen.close(dossier.gezin(), Afsluitreden.DOELEN_BEREIKT);
                });
        finish(dossier.gezin());
        return dossier;
    }

    private Dossier open(Optional<Wet> wet) {
        var merk = mark();
        var ouder = person("Ouder", merk, LocalDate.of(1980, 1, 1));
        var kind = person("Kind", merk, LocalDate.of(2009, 1, 1));
        asSystem(() -> relaties.relate(kind, Relatiesoort.OUDER, ouder, Optional.empty()));
        var melding =
                asSystem(
                                () ->
                                        meldingen.receive(
                                                MeldingFixture.aMelding()
                                                        .saying("Hulp voor " + merk)
                                                        .about(ouder)
                                                        .mailing(merk + "@voorbeeld.example")
                                                        .build()))
                        .id();
        asSystem(() -> meldingen.correct(melding, "Nog iets over " + merk, "Marit"));
        var id =
                by(
                        leider,
                        "TEAMLEIDER",
                        () -> triage.acceptAsNew(melding, List.of(ouder, kind), team));
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(id, yusuf));
        var doel = by(yusuf, "CONSULENT", () -> plan(merk, id, kind, wet));
        by(yusuf, "CONSULENT", () -> write(merk, id, ouder));
        return new Dossier(merk, id, ouder, kind, doel);
    }

    private DoelId plan(String merk, GezinId id, InwonerId kind, Optional<Wet> wet) {
        gezinnen.writeWoorden(id, "Wij willen " + merk);
        plannen.start(id);
        var doel =
                new Doel(
                        DoelId.next(),
                        Optional.of(kind),
                        Levensdomein.OPGROEIEN,
                        "Doel van " + merk,
                        "",
                        "",
                        Optional.empty(),
                        Voortgang.NOG_NIET_BEGONNEN,
                        "",
                        false);
        doelen.add(id, doel);
        afspraken.make(
                id,
                Partij.bekende("Oma " + merk),
                "belt elke week",
                LocalDate.now(clock).plusMonths(1));
        onderdelen.add(
                id,
                new NieuwOnderdeel(
                        Onderdeel.Soort.DEELPLAN,
                        Optional.empty(),
                        Optional.of(Levensdomein.OPGROEIEN),
                        "Hulp voor " + merk,
                        wet,
                        List.of(kind)));
        plannen.agree(id);
        return plannen.inhoud(plannen.get(id)).doelen().getFirst().id();
    }

    private void write(String merk, GezinId id, InwonerId ouder) {
        notities.write(
                id,
                Notitiesoort.GESPREK,
                LocalDate.now(clock),
                "Gesproken over " + merk,
                List.of(ouder));
        documenten.store(
                NieuwDocument.of(
                                "verslag-" + merk + ".pdf",
                                ("%PDF-1.7 " + merk).getBytes(StandardCharsets.UTF_8),
                                Onderwerp.of("gezin", id))
                        .inGezin(id)
                        .about(List.of(ouder)));
        verzendingen.queue(
                Ontvanger.resident("Ouder " + merk, ouder),
                Bericht.of(
                                Onderwerp.of("gezin", id),
                                Tekst.of("gezinsplan.bericht.titel"),
                                Tekst.of("gezinsplan.bericht.titel", merk))
                        .inGezin(id));
        jdbc.sql(
                        """
                        insert into web.concept (gemeente, id, actor, formulier, velden, beurt, gewijzigd)
                        values ('9901', uuidv7(), :actor, '/gezinnen/' || :gezin || '/notities', :velden::jsonb,
                            uuidv7(), now())
                        """)
                .param("actor", yusuf.value())
                .param("gezin", id.toString())
                .param("velden", "{\"tekst\": [\"" + merk + "\"]}")
                .update();
    }

    /** What was sent is sent, what runs has ended, and nobody has work on it any more. */
    protected void finish(GezinId id) {
        for (var sql :
                List.of(
                        """
                        update notification.verzending set status = 'VERZONDEN', verzonden = aangemaakt
                        where status = 'WACHT'
                          and (gezin = :gezin
                               or onderwerp_id in (select id from melding.melding where gezin = :gezin))
                        """,
                        "delete from werkvoorraad.werkitem where gezin = :gezin",
                        """
                        update termijn.lopende_termijn set status = 'BEEINDIGD', beeindigd_op = start
                        where gezin = :gezin and status <> 'BEEINDIGD'
                        """,
                        "delete from aanspreekpunt.wachtend where gezin = :gezin")) {
            asSystem(() -> jdbc.sql(sql).param("gezin", id.value()).update());
        }
    }

    private InwonerId person(String voornaam, String merk, LocalDate geboren) {
        var nieuw =
                NieuweInwoner.withNaam(voornaam, "", merk)
                        .bornOn(geboren)
                        .livingAt(
                                Adres.of(merk + "straat", "1", postcode(merk), "Samenstad"),
                                LocalDate.of(2009, 1, 1));
        return asSystem(() -> balie.register(nieuw));
    }

    /**
     * An address of their own: the clock goes back for this family, and people of other tests who
     * moved since would live at two addresses.
     */
    private static String postcode(String merk) {
        return (1000 + Math.floorMod(merk.hashCode(), 9000))
                + merk.substring(merk.length() - 2).toUpperCase(Locale.ROOT);
    }

    /** Letters only, so that it counts as a name and as a word to search for. */
    private static String mark() {
        var digits = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        var mark = new StringBuilder("zq");
        digits.chars().forEach(c -> mark.append((char) ('a' + Character.digit(c, 16))));
        return mark.toString();
    }

    /** In which tables of the whole house one of these words or ids stands, and how often. */
    protected TreeMap<String, Long> traces(Object... marks) {
        var found = new TreeMap<String, Long>();
        var words =
                Stream.of(marks)
                        .map(mark -> mark.toString().replaceAll("\\W", "\\\\$0"))
                        .collect(Collectors.joining("|"));
        for (var table : asSystem(() -> jdbc.sql(TABLES).query(String.class).list())) {
            // One look at each row, whatever the number of words.
            var sql = "select count(*) from %s t where t::text ~* :words".formatted(table);
            var rows =
                    asSystem(() -> jdbc.sql(sql).param("words", words).query(Long.class).single());
            if (rows > 0) {
                found.put(table, rows);
            }
        }
        return found;
    }
}
