package nl.samenhang.mensen.inwoner.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.Nabijheid;
import nl.samenhang.mensen.inwoner.Netwerklid;
import nl.samenhang.mensen.inwoner.NetwerklidId;

/** Somebody to put on the network map. */
public record NetwerkForm(
        @NotBlank(message = "{inwoner.fout.netwerk-naam}") @Size(max = 200) String naam,
        @NotBlank(message = "{inwoner.fout.netwerk-rol}") @Size(max = 100) String rol,
        @NotNull(message = "{inwoner.fout.netwerk-nabijheid}") Nabijheid nabijheid,
        Optional<@Size(max = 30) String> telefoon,
        Optional<@Size(max = 500) String> toelichting) {

    Netwerklid toNetwerklid() {
        return new Netwerklid(
                NetwerklidId.next(),
                naam.strip(),
                rol.strip(),
                nabijheid,
                telefoon,
                toelichting.orElse("").strip());
    }
}
