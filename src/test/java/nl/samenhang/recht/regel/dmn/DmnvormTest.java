package nl.samenhang.recht.regel.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.recht.regel.Basistabel;
import nl.samenhang.recht.regel.Basistabellen;
import nl.samenhang.recht.regel.Regelfixture;
import org.junit.jupiter.api.Test;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;

/** Our files have the form of the standard, so that other tools open them. */
class DmnvormTest {

    private final Basistabellen basis = Regelfixture.basistabellen();

    private List<Basistabel> all() {
        return basis.sleutels().stream().flatMap(s -> basis.versies(s).stream()).toList();
    }

    @Test
    void every_file_is_valid_by_the_schema_and_the_rules_of_dmn() {
        var validator = DMNValidatorFactory.newValidator();
        for (var versie : all()) {
            var fouten =
                    validator
                            .validate(
                                    new StringReader(versie.dmn()),
                                    Validation.VALIDATE_SCHEMA,
                                    Validation.VALIDATE_MODEL,
                                    Validation.VALIDATE_COMPILATION)
                            .stream()
                            .filter(m -> m.getLevel() != DMNMessage.Level.INFO)
                            .map(DMNMessage::getText)
                            .toList();
            assertThat(fouten).as(versie.bestand()).isEmpty();
        }
    }

    @Test
    void what_is_read_is_written_as_it_was() {
        for (var versie : all()) {
            var gelezen = new Dmnlezer(versie.bestand()).read(versie.dmn());
            assertThat(Dmnschrijver.write(gelezen)).isEqualTo(versie.dmn());
        }
    }

    @Test
    void a_column_is_called_in_the_file_as_on_the_screen() {
        var texts = new Texts();
        var nederlands = Texts.TALEN.getFirst();
        for (var versie : all()) {
            assertThat(versie.tabel().invoer())
                    .as(versie.bestand())
                    .allSatisfy(
                            k ->
                                    assertThat(k.label())
                                            .isEqualTo(
                                                    texts.t(
                                                            nederlands,
                                                            "regel.invoer." + k.naam())));
            assertThat(versie.tabel().kop().vraag())
                    .isEqualTo(
                            texts.t(
                                    nederlands,
                                    "regel.tabel." + versie.tabel().sleutel() + ".vraag"));
        }
    }

    @Test
    void what_is_no_dmn_is_refused_with_the_name_of_the_file() {
        var goed = all().getFirst().dmn();
        assertRefused("geen xml", "no XML");
        assertRefused("<definitions/>", "no DMN");
        assertRefused(
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", "no XML");
        assertRefused(
                goed.replaceFirst("hitPolicy=\"[A-Z]+\"", "hitPolicy=\"PRIORITY\""), "hitPolicy");
        assertRefused(goed.replace("<annotation name=\"artikel\"/>", ""), "annotation");
        assertRefused(goed.replace("name=\"reden\"", "name=\"waarom\""), "waarom");
        assertRefused(goed.replaceFirst("(?s)<inputEntry.*?</inputEntry>", ""), "row 1");
        assertRefused(goed.replaceFirst("van=\"[^\"]*\"", "van=\"gisteren\""), "geldigheid");
    }

    private static void assertRefused(String xml, String waarom) {
        assertThatThrownBy(() -> new Dmnlezer("stuk.dmn").read(xml))
                .isInstanceOf(Regelfout.class)
                .hasMessageStartingWith("stuk.dmn: ")
                .hasMessageContaining(waarom);
    }
}
