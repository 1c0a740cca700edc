package nl.samenhang.platform.web;

import java.util.List;
import nl.samenhang.kernel.Tekst;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Something in a form that is not right yet.
 *
 * @param veld the field; empty when it concerns the form as a whole
 */
public record Veldfout(String veld, MessageSourceResolvable melding) {

    static Veldfout of(String veld, Tekst reason) {
        var args = List.copyOf(reason.argumenten()).toArray();
        return new Veldfout(
                veld, new DefaultMessageSourceResolvable(new String[] {reason.sleutel()}, args));
    }
}
