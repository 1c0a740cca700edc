/** The log of log-ins: who came in, who was refused, and what somebody logs in with changed. */
@NullMarked
package nl.samenhang.platform.security.inlogboek;

import org.jspecify.annotations.NullMarked;
