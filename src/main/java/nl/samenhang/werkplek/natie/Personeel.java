package nl.samenhang.werkplek.natie;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The teams and employees of a municipality, by its size: a team of seven and a leader for some 280
 * files. Everybody follows from the seed, so that each part of the municipality knows them.
 */
final class Personeel {

    /** A team with those who accompany families. */
    record Team(UUID id, String naam, UUID leider, List<UUID> consulenten) {

        List<UUID> leden() {
            return IntStream.rangeClosed(0, consulenten.size())
                    .mapToObj(i -> i == 0 ? leider : consulenten.get(i - 1))
                    .toList();
        }
    }

    private static final int CONSULENTEN = 7;
    private static final double FILES_PER_PERSON = 0.072;
    private static final int FILES_PER_TEAM = 280;

    private final long zaad;
    private final Stuk stuk;
    private final int teams;

    Personeel(long zaad, Stuk stuk) {
        this.zaad = zaad;
        this.stuk = stuk;
        var files = stuk.inwoners() * FILES_PER_PERSON;
        this.teams =
                Math.max(1, (int) Math.min(stuk.stukken(), Math.round(files / FILES_PER_TEAM)));
    }

    /** The team of this part of the municipality. */
    Team team() {
        return team((int) ((long) stuk.volgnummer() * teams / stuk.stukken()));
    }

    UUID intake() {
        return id("intake", 0);
    }

    /** How somebody of a team is called, for the lines that name who did it. */
    String naam(UUID medewerker) {
        return "Consulent " + medewerker.toString().substring(0, 4);
    }

    private Team team(int number) {
        return new Team(
                id("team", number),
                "Wijkteam " + (number + 1),
                id("leider", number),
                IntStream.range(0, CONSULENTEN)
                        .mapToObj(i -> id("consulent", number * CONSULENTEN + i))
                        .toList());
    }

    /** The postcode area of this part, and with the first part everybody who works there. */
    void write(Rijen rijen, LocalDate dag, String wachtwoord) {
        if (stuk.volgnummer() == 0) {
            var since = "[" + dag.minusYears(3) + ",)";
            employee(
                    rijen,
                    intake(),
                    "Intake",
                    "INTAKE",
                    "intake-" + stuk.gemeente(),
                    since,
                    wachtwoord);
            for (var number = 0; number < teams; number++) {
                write(rijen, team(number), number, since, wachtwoord);
            }
        }
        rijen.add(Tabel.TEAMPOSTCODE, stuk.gemeente(), stuk.postcode4(), team().id());
    }

    private void write(Rijen rijen, Team team, int number, String since, String wachtwoord) {
        rijen.add(Tabel.TEAM, stuk.gemeente(), team.id(), team.naam(), "Gebied " + (number + 1));
        var suffix = stuk.gemeente() + (number == 0 ? "" : "-" + (number + 1));
        employee(
                rijen,
                team.leider(),
                naam(team.leider()),
                "TEAMLEIDER",
                "leider-" + suffix,
                since,
                wachtwoord);
        for (var i = 0; i < team.consulenten().size(); i++) {
            var account = "consulent" + (i + 1) + "-" + suffix;
            var id = team.consulenten().get(i);
            employee(rijen, id, naam(id), "CONSULENT", account, since, wachtwoord);
        }
        team.leden()
                .forEach(lid -> rijen.add(Tabel.TEAMLID, stuk.gemeente(), team.id(), lid, since));
    }

    private void employee(
            Rijen rijen,
            UUID id,
            String naam,
            String rol,
            String account,
            String since,
            String wachtwoord) {
        var gemeente = stuk.gemeente();
        var mail = account + "@natie.example";
        rijen.add(Tabel.MEDEWERKER, gemeente, id, naam, rol, mail);
        rijen.add(Tabel.ROL, gemeente, id, rol, since);
        rijen.add(Tabel.ACCOUNT, gemeente, account, wachtwoord, id, naam);
    }

    private UUID id(String kind, int number) {
        var name = zaad + "|" + stuk.gemeente() + "|" + kind + "|" + number;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
