package nl.samenhang.bestaanszekerheid.doorrekening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.bestaanszekerheid.regeling.Leefsituatie;
import nl.samenhang.bestaanszekerheid.regeling.Normleeftijd;
import nl.samenhang.kernel.Bedrag;

/** A household of the model population as a row of the database. */
final class ModelhuishoudenRij {

    static final int PER_KEER = 5_000;

    static final String KOLOMMEN =
            """
            levering uuid, nummer integer, gebied text, leeftijd text, partner text, kinderen integer[],
            kostendelers integer, inkomen integer, bezit integer, schulden integer, maanden_laag integer,
            maanden_sinds_toeslag integer, inkomen_stijgt boolean, student boolean, studiebeperking boolean
            """;

    static final String INSERT =
            """
            insert into doorrekening.huishouden
                (gemeente, levering, nummer, gebied, leeftijd, partner, kinderen, kostendelers, inkomen, bezit, schulden,
                 maanden_laag, maanden_sinds_toeslag, inkomen_stijgt, student, studiebeperking)
            select :gemeente, l.* from lading l
            """;

    private ModelhuishoudenRij() {}

    static List<Optional<String>> of(ModelleveringId levering, int nummer, Modelhuishouden een) {
        var situatie = een.situatie();
        return Stream.of(
                        text(levering),
                        text(nummer),
                        text(een.gebied()),
                        text(situatie.aanvrager()),
                        situatie.partner().map(Enum::name),
                        text(
                                situatie.kinderen().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(",", "{", "}"))),
                        text(situatie.kostendelers()),
                        text(een.inkomen().centen()),
                        text(een.bezit().centen()),
                        text(een.schulden().centen()),
                        text(een.maandenLaag()),
                        een.maandenSindsToeslag().isEmpty()
                                ? Optional.<String>empty()
                                : text(een.maandenSindsToeslag().getAsInt()),
                        text(een.inkomenStijgt()),
                        text(een.student()),
                        text(een.studiebeperking()))
                .toList();
    }

    static Modelhuishouden read(ResultSet rs) throws SQLException {
        var kinderen = (Integer[]) rs.getArray("kinderen").getArray();
        var sinds = Optional.ofNullable(rs.getObject("maanden_sinds_toeslag", Integer.class));
        return new Modelhuishouden(
                rs.getString("gebied"),
                new Leefsituatie(
                        Normleeftijd.valueOf(rs.getString("leeftijd")),
                        Optional.ofNullable(rs.getString("partner")).map(Normleeftijd::valueOf),
                        Arrays.asList(kinderen),
                        rs.getInt("kostendelers")),
                new Bedrag(rs.getInt("inkomen")),
                new Bedrag(rs.getInt("bezit")),
                new Bedrag(rs.getInt("schulden")),
                rs.getInt("maanden_laag"),
                sinds.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                rs.getBoolean("inkomen_stijgt"),
                rs.getBoolean("student"),
                rs.getBoolean("studiebeperking"));
    }

    private static Optional<String> text(Object waarde) {
        return Optional.of(waarde.toString());
    }
}
