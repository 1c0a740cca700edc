package nl.samenhang.regie.gezinsplan;

import java.util.List;
import nl.samenhang.platform.uitvoer.Kolom;
import nl.samenhang.platform.uitvoer.Kolom.Soort;
import nl.samenhang.platform.uitvoer.Uitvoertabel;

/** Which columns of the plan travel to another municipality, and whom a row is about. */
final class Plantabellen {

    private static final String PLAN = "gezinsplan.gezinsplan";
    private static final String ONDERDEEL = "gezinsplan.onderdeel";
    private static final String DOEL = "gezinsplan.doel";
    private static final String ANDERE_PARTIJ = "stands in partij_soort";

    /** A member is somebody, anybody else is nobody of the family. */
    private static final String LID =
            "case when t.partij_soort = 'GEZINSLID' then array[t.partij_id] else null end";

    private static final String WIE_VAN_ONDERDEEL =
            """
            case when t.soort = 'GEZINSPLAN' then null else array(
                select b.partij_id from gezinsplan.betrokkene b
                 where b.gemeente = t.gemeente and b.onderdeel = t.id and b.rol = 'CLIENT') end
            """;

    private static final String WIE_VAN_ACTIE =
            """
            (select case when d.inwoner is null then '{}'::uuid[] else array[d.inwoner] end from gezinsplan.doel d
              where d.gemeente = t.gemeente and d.id = t.doel)
            || case when t.partij_soort = 'GEZINSLID' then array[t.partij_id]
                    when t.doel is null then '{}'::uuid[] else null end
            """;

    static final List<Uitvoertabel> ALL =
            List.of(
                    plan(),
                    onderdelen(),
                    betrokkenen(),
                    documenten(),
                    doelen(),
                    acties(),
                    afspraken(),
                    evaluaties());

    private Plantabellen() {}

    private static Uitvoertabel plan() {
        return new Uitvoertabel(
                PLAN,
                "plan",
                Uitvoertabel.NIEMAND,
                List.of(
                        Kolom.sleutel(),
                        Kolom.dossier(),
                        Kolom.of("begonnen_op", Soort.DAG),
                        Kolom.blijft("status", "the next municipality agrees the plan anew"),
                        Kolom.blijft("versie", "no version was agreed there"),
                        Kolom.blijft("vastgesteld_op", "it was agreed here"),
                        Kolom.blijft("gesloten_op", "it goes on"),
                        Kolom.blijft("reden", "it goes on")));
    }

    private static Uitvoertabel onderdelen() {
        return new Uitvoertabel(
                ONDERDEEL,
                "onderdelen",
                WIE_VAN_ONDERDEEL,
                List.of(
                        Kolom.sleutel(),
                        Kolom.dossier(),
                        Kolom.rij("plan", PLAN),
                        Kolom.tekst("soort", 20),
                        Kolom.rij("bovenliggend", ONDERDEEL).magLeeg(),
                        Kolom.tekst("levensdomein", 40).magLeeg(),
                        Kolom.tekst("naam", 200),
                        Kolom.tekst("wet", 20).magLeeg(),
                        Kolom.of("van", Soort.DAG),
                        Kolom.of("tot", Soort.DAG).magLeeg()));
    }

    private static Uitvoertabel betrokkenen() {
        return new Uitvoertabel(
                "gezinsplan.betrokkene",
                "betrokkenen",
                LID,
                List.of(
                        Kolom.sleutel(),
                        Kolom.dossier(),
                        Kolom.rij("plan", PLAN),
                        Kolom.rij("onderdeel", ONDERDEEL),
                        Kolom.tekst("rol", 20),
                        Kolom.of("partij", Soort.PARTIJ),
                        Kolom.blijft("partij_soort", ANDERE_PARTIJ),
                        Kolom.blijft("partij_id", ANDERE_PARTIJ),
                        Kolom.blijft("partij_naam", ANDERE_PARTIJ),
                        Kolom.tekst("omschrijving", 500).magLeeg(),
                        Kolom.of("van", Soort.DAG),
                        Kolom.of("tot", Soort.DAG).magLeeg()));
    }

    private static Uitvoertabel documenten() {
        return new Uitvoertabel(
                "gezinsplan.plandocument",
                "plandocumenten",
                Uitvoertabel.NIEMAND,
                List.of(
                        Kolom.sleutel(),
                        Kolom.dossier(),
                        Kolom.rij("plan", PLAN),
                        Kolom.rij("onderdeel", ONDERDEEL),
                        Kolom.of("document", Soort.DOCUMENT),
                        Kolom.tekst("naam")));
    }

    private static Uitvoertabel doelen() {
        return new Uitvoertabel(
                DOEL,
                "doelen",
                "case when t.inwoner is null then '{}'::uuid[] else array[t.inwoner] end",
                List.of(
                        Kolom.sleutel(),
                        Kolom.dossier(),
                        Kolom.rij("plan", PLAN),
                        Kolom.of("inwoner", Soort.PERSOON).magLeeg(),
                        Kolom.tekst("levensdomein", 40),
                        Kolom.tekst("tekst", 500),
                        Kolom.tekst("beginsituatie").magLeeg(),
                        Kolom.tekst("streven").magLeeg(),
                        Kolom.of("streefdatum", Soort.DAG).magLeeg(),
                        Kolom.tekst("voortgang", 20),
                        Kolom.tekst("toelichting").magLeeg(),
                        Kolom.of("door_gezin", Soort.JA_NEE)));
    }

    private static Uitvoertabel acties() {
        return new Uitvoertabel(
                "gezinsplan.actie",
                "acties",
                WIE_VAN_ACTIE,
                List.of(
                        Kolom.sleutel(),
                        Kolom.dossier(),
                        Kolom.rij("plan", PLAN),
                        Kolom.rij("doel", DOEL).magLeeg(),
                        Kolom.tekst("tekst", 500),
                        Kolom.of("partij", Soort.PARTIJ),
                        Kolom.blijft("partij_soort", ANDERE_PARTIJ),
                        Kolom.blijft("partij_id", ANDERE_PARTIJ),
                        Kolom.blijft("partij_naam", ANDERE_PARTIJ),
                        Kolom.of("uiterlijk", Soort.DAG).magLeeg(),
                        Kolom.of("gedaan_op", Soort.DAG).magLeeg()));
    }

    private static Uitvoertabel afspraken() {
        return new Uitvoertabel(
                "gezinsplan.afspraak",
                "afspraken",
                "case when t.partij_soort = 'GEZINSLID' then array[t.partij_id] else '{}'::uuid[] end",
                List.of(
                        Kolom.sleutel(),
                        Kolom.dossier(),
                        Kolom.rij("plan", PLAN),
                        Kolom.of("partij", Soort.PARTIJ),
                        Kolom.blijft("partij_soort", ANDERE_PARTIJ),
                        Kolom.blijft("partij_id", ANDERE_PARTIJ),
                        Kolom.blijft("partij_naam", ANDERE_PARTIJ),
                        Kolom.tekst("wat", 500),
                        Kolom.of("uiterlijk", Soort.DAG),
                        Kolom.tekst("status", 20),
                        Kolom.of("afgerond_op", Soort.DAG).magLeeg(),
                        Kolom.blijft("herinneren_op", "reminding is work of who holds the file"),
                        Kolom.blijft("herinnerd_op", "reminding is work of who holds the file"),
                        Kolom.blijft("opgeschaald_op", "reminding is work of who holds the file")));
    }

    private static Uitvoertabel evaluaties() {
        return new Uitvoertabel(
                "gezinsplan.evaluatie",
                "evaluaties",
                Uitvoertabel.GEZIN,
                "t.gehouden_op is not null",
                List.of(
                        Kolom.sleutel(),
                        Kolom.dossier(),
                        Kolom.rij("plan", PLAN),
                        Kolom.of("gepland", Soort.DAG),
                        Kolom.of("gehouden_op", Soort.DAG),
                        Kolom.tekst("woorden").magLeeg(),
                        Kolom.tekst("verslag")));
    }
}
