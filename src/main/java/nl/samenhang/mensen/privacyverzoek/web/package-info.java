/** The pages of residents who ask, and of those who decide. */
@NullMarked
package nl.samenhang.mensen.privacyverzoek.web;

import org.jspecify.annotations.NullMarked;
