package nl.samenhang.regie.onderzoek;

import nl.samenhang.kernel.InwonerId;

/**
 * Somebody whom an inquiry is about.
 *
 * @param wmo whether it looks at support under the Wmo 2015
 * @param jeugd whether it looks at help under the Jeugdwet
 */
public record Onderzochte(InwonerId inwoner, boolean wmo, boolean jeugd) {

    Onderzochte plus(Onderzochte ander) {
        return new Onderzochte(inwoner, wmo || ander.wmo, jeugd || ander.jeugd);
    }
}
