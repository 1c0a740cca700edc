package nl.samenhang.platform.web;

import java.util.List;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What all rooms want to stand above a page, asked once for a request that only shows something.
 */
@Component
class Banners {

    private final ObjectProvider<Paginabanner> banners;

    Banners(ObjectProvider<Paginabanner> banners) {
        this.banners = banners;
    }

    /** The sentences above the page at this path, for an employee or for anybody else. */
    List<Tekst> above(String pad, boolean medewerker) {
        return Contexts.readOnce(
                Paginabanner.class,
                pad,
                () ->
                        banners.stream()
                                .filter(banner -> medewerker || banner.isForEverybody())
                                .flatMap(banner -> banner.above(pad).stream())
                                .toList());
    }
}
