package nl.samenhang.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that came along with a form, in the field {@code bestanden}.
 *
 * @param naam as the sender called it; empty when it had no name
 */
public record Bijlage(String naam, byte[] inhoud) {

    private static final int MOST = 5;

    /**
     * The files that were chosen; a form without any sends one empty part.
     *
     * @throws Refusal when there are more than five
     */
    public static List<Bijlage> of(@Nullable List<MultipartFile> bestanden) {
        var gekozen =
                Optional.ofNullable(bestanden).orElse(List.of()).stream()
                        .filter(bestand -> !bestand.isEmpty())
                        .toList();
        if (gekozen.size() > MOST) {
            throw new Refusal("bestanden", Tekst.of("web.fout.bestanden"));
        }
        return gekozen.stream().map(Bijlage::read).toList();
    }

    private static Bijlage read(MultipartFile bestand) {
        try {
            var naam = bestand.getOriginalFilename();
            return new Bijlage(naam == null ? "" : naam, bestand.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
