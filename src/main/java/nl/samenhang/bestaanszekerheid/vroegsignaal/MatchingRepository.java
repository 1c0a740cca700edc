package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Tabelkopie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lays the signals of a file beside the register and beside each other, all at once. */
@Repository
class MatchingRepository {

    /** What a case is judged by. */
    record Feiten(
            UUID zaak,
            boolean crisis,
            int signalen,
            int huurmaanden,
            long centen,
            boolean bekend) {}

    /** What the table says of it. */
    record Oordeel(
            UUID zaak,
            String prioriteit,
            String eerst,
            String daarna,
            String reden,
            LocalDate uiterlijk) {}

    private final JdbcClient jdbc;
    private final Tabelkopie kopie;

    MatchingRepository(JdbcClient jdbc, Tabelkopie kopie) {
        this.jdbc = jdbc;
        this.kopie = kopie;
    }

    /**
     * A fresh file of fifty thousand lines is unknown to the planner, which would then compare each
     * line with each other one: for this transaction joins are made by hash.
     */
    void expectMany(boolean many) {
        jdbc.sql("select set_config('enable_nestloop', :aan, true)")
                .param("aan", many ? "off" : "on")
                .query(String.class)
                .single();
    }

    /**
     * Who is meant: the same birth date and surname, or one letter off at the same front door. Two
     * people who could both be meant are nobody. Who moved is looked for at the present address,
     * unless that is shielded.
     */
    void findPeople(SignaalbestandId bestand) {
        run(
                bestand,
                """
                with gemeld as (
                    select s.id, s.adressleutel, s.geboortedatum,
                           regexp_replace(lower(unaccent(s.achternaam)), '[^a-z]', '', 'g') as naam
                      from vroegsignaal.signaal s
                     where s.gemeente = :gemeente and s.bestand = :bestand and s.status = 'NIEUW'
                ), mogelijk as (
                    select g.id, n.inwoner, n.adressleutel, n.geheim, n.overlijdensdatum, n.inschrijving,
                           n.adressleutel is not distinct from g.adressleutel as thuis,
                           count(*) over (partition by g.id) as aantal,
                           count(*) filter (where n.adressleutel = g.adressleutel) over (partition by g.id) as thuizen
                      from gemeld g
                      join inwoner.v_naamgenoot n on n.gemeente = :gemeente and n.geboortedatum = g.geboortedatum
                       and (n.naam = g.naam
                            or (n.adressleutel = g.adressleutel and levenshtein_less_equal(n.naam, g.naam, 1) <= 1))
                ), gevonden as (
                    select * from mogelijk where aantal = 1 or (thuis and thuizen = 1)
                )
                update vroegsignaal.signaal s
                   set inwoner = v.inwoner,
                       matchsleutel = case when v.geheim then s.adressleutel
                                           else coalesce(v.adressleutel, s.adressleutel) end,
                       status = case when v.overlijdensdatum is not null then 'OVERLEDEN'
                                     when v.inschrijving <> :gemeente then 'GEEN_INWONER' else s.status end
                  from gevonden v
                 where s.gemeente = :gemeente and s.id = v.id
                """);
        // Not in the register: the same name and birth date at another address of this month is the
        // same person.
        run(
                bestand,
                """
                with eerder as materialized (
                    select distinct on (e.achternaam, e.geboortedatum, e.maand) e.*
                      from (select lower(achternaam) as achternaam, geboortedatum,
                                   date_trunc('month', signaaldatum)::date as maand, matchsleutel, id
                              from vroegsignaal.signaal
                             where gemeente = :gemeente and bestand <> :bestand and inwoner is null
                               and zaak is not null and geboortedatum is not null) e
                     order by e.achternaam, e.geboortedatum, e.maand, e.id
                )
                update vroegsignaal.signaal s
                   set matchsleutel = coalesce(e.matchsleutel, s.adressleutel)
                  from vroegsignaal.signaal z
                  left join eerder e on (e.achternaam, e.geboortedatum, e.maand)
                         = (lower(z.achternaam), z.geboortedatum, date_trunc('month', z.signaaldatum)::date)
                 where s.gemeente = :gemeente and s.bestand = :bestand and s.matchsleutel = ''
                   and (z.gemeente, z.id) = (s.gemeente, s.id)
                """);
    }

    /** One case for each front door and month; a closed one opens again. */
    void openCases(SignaalbestandId bestand, LocalDate vandaag, LocalDate uiterlijk) {
        var sql =
                """
                insert into vroegsignaal.zaak
                    (gemeente, id, adressleutel, maand, gematcht_op, naam, straat, huisnummer, postcode, plaats,
                     telefoon, email, verhuisd, laatste, uiterlijk)
                select distinct on (s.matchsleutel, m.maand)
                       :gemeente, s.id, s.matchsleutel, m.maand, :vandaag,
                       concat_ws(' ', nullif(s.voorletters, ''), nullif(s.voorvoegsel, ''), s.achternaam),
                       case when v.verhuisd then n.straat else s.straat end,
                       case when v.verhuisd then n.huisnummer else s.huisnummer end,
                       case when v.verhuisd then coalesce(n.postcode, '') else s.postcode end,
                       case when v.verhuisd then n.plaats else s.plaats end,
                       s.telefoon, s.email, v.verhuisd, s.signaaldatum, :uiterlijk
                  from vroegsignaal.signaal s
                  cross join lateral (select date_trunc('month', s.signaaldatum)::date as maand) m
                  left join inwoner.v_naamgenoot n
                    on n.gemeente = s.gemeente and n.inwoner = s.inwoner and n.adressleutel = s.matchsleutel
                  cross join lateral (
                      select n.inwoner is not null and s.matchsleutel <> s.adressleutel as verhuisd) v
                 where s.gemeente = :gemeente and s.bestand = :bestand and s.status = 'NIEUW'
                 order by s.matchsleutel, m.maand, s.id
                on conflict on constraint uniq$zaak_adres
                do update set resultaat = null, gesloten_op = null,
                              laatste = greatest(zaak.laatste, excluded.laatste)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("bestand", bestand.value())
                .param("vandaag", vandaag)
                .param("uiterlijk", uiterlijk)
                .update();
        run(
                bestand,
                """
                update vroegsignaal.signaal s set zaak = z.id
                  from vroegsignaal.zaak z
                 where s.gemeente = :gemeente and s.bestand = :bestand and s.status = 'NIEUW'
                   and z.gemeente = :gemeente and z.adressleutel = s.matchsleutel
                   and z.maand = date_trunc('month', s.signaaldatum)::date
                """);
    }

    /** Adds up what the signals of a case say together. */
    void sum(SignaalbestandId bestand) {
        run(
                bestand,
                """
                with geraakt as materialized (
                    select distinct zaak from vroegsignaal.signaal
                     where gemeente = :gemeente and bestand = :bestand and zaak is not null
                ), som as materialized (
                    select s.zaak, count(*) as signalen, sum(s.centen) as centen, bool_or(s.crisis) as crisis,
                           coalesce(max(s.perioden) filter (where s.soort = 'HUUR'), 0) as huurmaanden,
                           min(s.einde_levering) as einde, max(s.signaaldatum) as laatste
                      from vroegsignaal.signaal s join geraakt g on g.zaak = s.zaak
                     where s.gemeente = :gemeente group by s.zaak
                ), eerder as materialized (
                    select z.id, exists (
                               select 1 from vroegsignaal.zaak v
                                where v.gemeente = :gemeente and v.adressleutel = z.adressleutel and v.maand < z.maand
                                  and v.maand >= z.maand - interval '6 months') as opeenvolgend
                      from vroegsignaal.zaak z join geraakt g on g.zaak = z.id where z.gemeente = :gemeente
                )
                update vroegsignaal.zaak z
                   set signalen = s.signalen, centen = s.centen, crisis = s.crisis, huurmaanden = s.huurmaanden,
                       einde_levering = s.einde, laatste = s.laatste, opeenvolgend = e.opeenvolgend
                  from som s join eerder e on e.id = s.zaak
                 where z.gemeente = :gemeente and z.id = s.zaak
                """);
    }

    /** Whom the signals of these cases are about, as far as the register knows them. */
    List<InwonerId> people(SignaalbestandId bestand) {
        var sql =
                """
                select distinct inwoner from vroegsignaal.signaal
                 where gemeente = :gemeente and bestand = :bestand and inwoner is not null and zaak is not null
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("bestand", bestand.value())
                .query((rs, _) -> new InwonerId(rs.getObject("inwoner", UUID.class)))
                .list();
    }

    void markKnown(SignaalbestandId bestand, Map<InwonerId, String> hulpverleners) {
        if (hulpverleners.isEmpty()) {
            return;
        }
        kopie.load(
                "inwoner uuid, naam text",
                hulpverleners.entrySet().stream()
                        .map(e -> filled(e.getKey().toString(), e.getValue())),
                """
                update vroegsignaal.zaak z set bekend = true, hulpverlener = l.naam
                  from vroegsignaal.signaal s join lading l on l.inwoner = s.inwoner
                 where z.gemeente = :gemeente and s.gemeente = :gemeente and z.id = s.zaak
                   and z.gesloten_op is null
                """);
    }

    List<Feiten> feiten(SignaalbestandId bestand) {
        var sql =
                """
                select z.id, z.crisis, z.signalen, z.huurmaanden, z.centen, z.bekend
                  from vroegsignaal.zaak z
                  join (select distinct s.zaak from vroegsignaal.signaal s
                         where s.gemeente = :gemeente and s.bestand = :bestand) g on g.zaak = z.id
                 where z.gemeente = :gemeente and z.gesloten_op is null
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("bestand", bestand.value())
                .query(
                        (rs, _) ->
                                new Feiten(
                                        rs.getObject("id", UUID.class),
                                        rs.getBoolean("crisis"),
                                        rs.getInt("signalen"),
                                        rs.getInt("huurmaanden"),
                                        rs.getLong("centen"),
                                        rs.getBoolean("bekend")))
                .list();
    }

    /** A day that was set stays when the new one is later. */
    void judge(List<Oordeel> oordelen) {
        kopie.load(
                "zaak uuid, prioriteit text, eerst text, daarna text, reden text, uiterlijk date",
                oordelen.stream()
                        .map(
                                o ->
                                        filled(
                                                o.zaak().toString(),
                                                o.prioriteit(),
                                                o.eerst(),
                                                o.daarna(),
                                                o.reden(),
                                                o.uiterlijk().toString())),
                """
                update vroegsignaal.zaak z
                   set prioriteit = l.prioriteit, eerst = l.eerst, daarna = l.daarna, reden = l.reden,
                       uiterlijk = least(z.uiterlijk, l.uiterlijk)
                  from lading l where z.gemeente = :gemeente and z.id = l.zaak
                """);
    }

    private static List<Optional<String>> filled(String... waarden) {
        return Stream.of(waarden).map(Optional::of).toList();
    }

    private void run(SignaalbestandId bestand, String sql) {
        jdbc.sql(sql).param("gemeente", gemeente()).param("bestand", bestand.value()).update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
