package nl.samenhang.werkplek.voorbeeldregister;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bsn;
import org.springframework.stereotype.Component;

/** Numbers for who is new in the register: from the range for tests, the highest free one first. */
@Component
class Nummers {

    private static final int HIGHEST = 999_999_990;

    private final Bevolkingsregister register;
    private final AtomicInteger from = new AtomicInteger(HIGHEST);

    Nummers(Bevolkingsregister register) {
        this.register = register;
    }

    Bsn next() {
        return Stream.generate(from::getAndDecrement)
                .flatMap(nummer -> Bsn.parse(String.valueOf(nummer)).stream())
                .filter(bsn -> register.byBsn(bsn).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
