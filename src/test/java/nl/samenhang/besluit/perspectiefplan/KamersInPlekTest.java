package nl.samenhang.besluit.perspectiefplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.SamenhangTest;
import nl.samenhang.platform.database.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The step to one register, on rooms as they stood before it; nothing of it stays. */
class KamersInPlekTest extends SamenhangTest {

    private static final String BEFORE =
            """
            alter table perspectiefplan.reservering no force row level security;
            alter table perspectiefplan.plan no force row level security;
            delete from perspectiefplan.reservering;
            alter table perspectiefplan.reservering
              drop constraint uniq$reservering_bezetting, drop column bezetting, drop column plaats,
              drop column aandacht;
            alter table perspectiefplan.reservering rename column plek to kamer;
            create table perspectiefplan.kamer (
              gemeente text not null, id uuid not null, plaats text not null, huur bigint not null,
              maanden integer not null, aandacht text not null, organisatie text not null,
              vrij_vanaf date not null, status text not null default 'VRIJ',
              constraint pk$kamer primary key (gemeente, id));
            alter table perspectiefplan.reservering
              add constraint fk$reservering_kamer foreign key (gemeente, kamer)
                references perspectiefplan.kamer (gemeente, id),
              add constraint uniq$reservering_kamer unique (gemeente, kamer);
            insert into perspectiefplan.kamer values
              ('9988', '00000000-0000-7000-8000-000000000001', 'Weert', 40000, 12, 'Piet', 'Thuis Weert',
                '2027-01-01', 'GERESERVEERD'),
              ('9988', '00000000-0000-7000-8000-000000000002', 'Venlo', 42500, 24, 'Els', 'thuis weert',
                '2027-05-01', 'VRIJ'),
              ('9988', '00000000-0000-7000-8000-000000000003', 'Horst', 30000, 6, 'Ans', 'Kamers Horst',
                '2026-01-01', 'WEG');
            insert into perspectiefplan.plan (gemeente, id, gezin, inwoner, geboren, geopend_op) values
              ('9988', '00000000-0000-7000-8000-000000000004', uuidv7(), uuidv7(), '2009-05-14', '2025-11-14');
            insert into perspectiefplan.reservering (gemeente, id, kamer, plan, gezin, inwoner, van, tot)
              select gemeente, '00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000001',
                     id, gezin, inwoner, '2027-02-01', '2028-02-01'
                from perspectiefplan.plan where gemeente = '9988';
            """;

    private static final String AFTER =
            """
            alter table perspectiefplan.reservering no force row level security;
            select set_config('app.gemeente', '9988', true);
            """;

    @Autowired private DatabaseAddress address;

    @Test
    void rooms_and_for_whom_they_are_kept_come_along_into_the_register_of_places()
            throws SQLException, IOException {
        try (var owner = address.connectAsOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(BEFORE);
            statement.execute(migration());
            statement.execute(AFTER);
            assertThat(
                            rows(
                                    statement,
                                    """
                                    select p.soort || ' ' || p.naam || ' ' || a.naam || ' ' || p.bedden || ' ' || p.huur
                                           || ' ' || p.maanden || ' ' || p.aandacht || ' ' || p.vrij_vanaf || ' ' || p.actief
                                      from plek.plek p join aanbieder.aanbieder a on (a.gemeente, a.id) = (p.gemeente, p.aanbieder)
                                     order by p.id
                                    """))
                    .usingElementComparator(String::compareToIgnoreCase)
                    .containsExactly(
                            "KAMER Kamer in Weert Thuis Weert 1 40000 12 Piet 2027-01-01 true",
                            "KAMER Kamer in Venlo Thuis Weert 1 42500 24 Els 2027-05-01 true",
                            "KAMER Kamer in Horst Kamers Horst 1 30000 6 Ans 2026-01-01 false");
            assertThat(
                            rows(
                                    statement,
                                    """
                                    select r.plaats || ' ' || r.aandacht || ' ' || b.periode || ' ' || b.reden
                                      from perspectiefplan.reservering r
                                      join plek.bezetting b on (b.gemeente, b.id, b.plek) = (r.gemeente, r.bezetting, r.plek)
                                    """))
                    .containsExactly("Weert Piet [2027-02-01,2028-02-01) PLAATSING");
            owner.rollback();
        }
    }

    private static String migration() throws IOException {
        return new ClassPathResource(
                        "db/migration/besluit/perspectiefplan/V0508_010__kamers_in_plek.sql")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        var result = new ArrayList<String>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                result.add(rows.getString(1));
            }
        }
        return result;
    }
}
