package nl.samenhang.werkplek.toezicht;

/**
 * The question of each rule to the log of one day: {@code actor}, how many, and the first and last
 * moment. Only lines of employees; what the house does by itself is not looked at.
 */
final class Patroonvragen {

    private static final String OF_THE_DAY =
            """
            with dag as (
              select l.* from security.v_logregel l
              join security.v_medewerker m on m.gemeente = l.gemeente and m.id = l.actor
              where l.gemeente = :gemeente and l.moment >= :van and l.moment < :tot
                and (cardinality(:rollen) = 0 or l.rol = any (:rollen)))
            """;

    /** Each look counts the files of the hour that ends with it. */
    private static final String VEEL_DOSSIERS =
            """
            , blik as (
              select distinct on (actor, coalesce(gezin, inwoner), date_trunc('minute', moment))
                     actor, coalesce(gezin, inwoner) as dossier, moment
              from dag where handeling = 'INGEZIEN' and coalesce(gezin, inwoner) is not null),
            uur as (
              select b.actor, b.moment, count(distinct e.dossier)::int as aantal, min(e.moment) as eerste
              from blik b join blik e on e.actor = b.actor and e.moment > b.moment - interval '1 hour'
                                     and e.moment <= b.moment
              group by b.actor, b.moment)
            select distinct on (actor) actor, aantal, eerste, moment as laatste
            from uur order by actor, aantal desc, moment
            """;

    /** People who are in a file now, looked at by who has no access to any file they are in. */
    private static final String GEEN_RELATIE =
            """
            select d.actor, count(distinct d.inwoner)::int as aantal, min(moment) as eerste, max(moment) as laatste
            from dag d
            where d.handeling = 'INGEZIEN' and d.gezin is null and d.onderwerp_soort = 'inwoner'
              and exists (select 1 from gezin.v_lid l where l.gemeente = d.gemeente and l.inwoner = d.inwoner
                          and l.periode @> cast(:dag as date))
              and not exists (select 1 from gezin.v_lid l
                              join security.v_toegang t on t.gemeente = l.gemeente and t.gezin = l.gezin
                              where l.gemeente = d.gemeente and l.inwoner = d.inwoner and t.actor = d.actor)
            group by d.actor
            """;

    private static final String ZELFDE_NAAM =
            """
            select d.actor, count(distinct d.inwoner)::int as aantal, min(moment) as eerste, max(moment) as laatste
            from dag d
            join security.v_medewerker m on m.gemeente = d.gemeente and m.id = d.actor
            join inwoner.v_achternaam a on a.gemeente = d.gemeente and a.inwoner = d.inwoner
                                       and a.achternaam = m.achternaam
            where d.handeling in ('INGEZIEN', 'GEWIJZIGD')
            group by d.actor
            """;

    /** Who lives in the postcode of the employee, as far as it is known who the employee is. */
    private static final String BUREN =
            """
            select d.actor, count(distinct d.inwoner)::int as aantal, min(moment) as eerste, max(moment) as laatste
            from dag d
            join security.v_medewerker m on m.gemeente = d.gemeente and m.id = d.actor
            join inwoner.v_postcode eigen on eigen.gemeente = m.gemeente and eigen.inwoner = m.inwoner
                                         and eigen.periode @> cast(:dag as date)
            join inwoner.v_postcode ander on ander.gemeente = d.gemeente and ander.inwoner = d.inwoner
                                         and ander.postcode = eigen.postcode and ander.inwoner <> m.inwoner
                                         and ander.periode @> cast(:dag as date)
            where d.handeling in ('INGEZIEN', 'GEWIJZIGD')
            group by d.actor
            """;

    private static final String COLLEGA =
            """
            select d.actor, count(distinct d.inwoner)::int as aantal, min(moment) as eerste, max(moment) as laatste
            from dag d
            join security.v_medewerker m on m.gemeente = d.gemeente and m.inwoner = d.inwoner and m.id <> d.actor
            where d.handeling in ('INGEZIEN', 'GEWIJZIGD')
            group by d.actor
            """;

    private static final String NACHT =
            """
            select actor, count(distinct (inwoner, date_trunc('minute', moment)))::int as aantal,
                   min(moment) as eerste, max(moment) as laatste
            from dag where handeling = 'INGEZIEN'
              and (extract(hour from moment at time zone :zone) >= 23 or extract(hour from moment at time zone :zone) < 6)
            group by actor
            """;

    private static final String GEWEIGERD =
            """
            select actor, count(*)::int as aantal, min(moment) as eerste, max(moment) as laatste
            from dag where handeling = 'GEWEIGERD' group by actor
            """;

    private static final String NOODKNOP =
            """
            select actor, count(distinct gezin)::int as aantal, min(moment) as eerste, max(moment) as laatste
            from dag where noodknop group by actor
            """;

    private Patroonvragen() {}

    static String of(Logpatronen.Code code) {
        return OF_THE_DAY
                + switch (code) {
                    case VEEL_DOSSIERS -> VEEL_DOSSIERS;
                    case GEEN_RELATIE -> GEEN_RELATIE;
                    case ZELFDE_NAAM -> ZELFDE_NAAM;
                    case BUREN -> BUREN;
                    case COLLEGA -> COLLEGA;
                    case NACHT -> NACHT;
                    case GEWEIGERD -> GEWEIGERD;
                    case NOODKNOP -> NOODKNOP;
                };
    }
}
