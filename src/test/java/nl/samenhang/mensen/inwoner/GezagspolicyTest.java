package nl.samenhang.mensen.inwoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GezagspolicyTest {

    private static final InwonerId EEN = InwonerId.next();
    private static final InwonerId TWEE = InwonerId.next();

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    gezag            | ouder 1 | ouder 2 | ander
                                     | ja      | ja      | nee
                    BEIDE_OUDERS     | ja      | ja      | nee
                    OUDER_1          | ja      | nee     | nee
                    OUDER_2          | nee     | ja      | nee
                    OUDER_1_EN_DERDE | ja      | nee     | nee
                    DERDE            | nee     | nee     | nee
                    """)
    void only_a_parent_with_authority_speaks_for_a_child(
            @Nullable Gezagscode gezag, String een, String twee, String ander) {
        var ouders = List.of(EEN, TWEE);
        var code = Optional.ofNullable(gezag);
        assertThat(
                        List.of(
                                yes(Gezagspolicy.allows(EEN, ouders, code)),
                                yes(Gezagspolicy.allows(TWEE, ouders, code)),
                                yes(Gezagspolicy.allows(InwonerId.next(), ouders, code))))
                .containsExactly(een, twee, ander);
    }

    private static String yes(boolean value) {
        return value ? "ja" : "nee";
    }
}
