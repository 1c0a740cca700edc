package nl.samenhang.platform.account.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterlezerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    userName eq "bjensen"                    | username EQ bjensen
                    name.formatted CO "O'Malley"             | name.formatted CO O'Malley
                    urn:ietf:params:scim:schemas:core:2.0:User:userName sw "J" | username SW J
                    title pr                                 | title pr
                    active eq true                           | active EQ true
                    title pr and userName ew "x"             | (title pr and username EW x)
                    a eq "1" or b eq "2" and c eq "3"        | (a EQ 1 or (b EQ 2 and c EQ 3))
                    (a eq "1" or b eq "2") and c eq "3"      | ((a EQ 1 or b EQ 2) and c EQ 3)
                    not (a eq "1") and b pr                  | (not a EQ 1 and b pr)
                    emails[type eq "work" and value co "@x"] | (emails.type EQ work and emails.value CO @x)
                    a eq "say \\"hi\\" \\u0041"              | a EQ say "hi" A
                    """)
    void the_grammar_of_the_standard_is_read(String text, String meaning) {
        assertThat(show(Filterlezer.read(text))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "userName",
                "userName eq",
                "userName is \"x\"",
                "userName eq \"x",
                "(userName eq \"x\"",
                "userName eq \"x\")",
                "userName eq \"x\" and",
                "'; drop table security.account; --",
                "userName eq \"x\" userName eq \"y\""
            })
    void what_is_no_filter_is_refused_as_one(String text) {
        assertThatThrownBy(() -> Filterlezer.read(text))
                .isInstanceOfSatisfying(
                        ScimFout.class,
                        fout -> assertThat(fout.body()).containsEntry("scimType", "invalidFilter"));
    }

    @Test
    void a_filter_that_goes_too_deep_is_refused_before_it_costs_anything() {
        assertThatThrownBy(() -> Filterlezer.read("(".repeat(900) + "a pr" + ")".repeat(900)))
                .isInstanceOf(ScimFout.class);
        assertThatThrownBy(() -> Filterlezer.read("a pr or ".repeat(500) + "a pr"))
                .isInstanceOf(ScimFout.class);
    }

    private static String show(Filter filter) {
        return switch (filter) {
            case Filter.Combined c ->
                    "(" + show(c.left()) + (c.and() ? " and " : " or ") + show(c.right()) + ")";
            case Filter.Not n -> "not " + show(n.filter());
            case Filter.Present p -> p.attribute() + " pr";
            case Filter.Compared c -> c.attribute() + " " + c.operator() + " " + c.value();
        };
    }
}
