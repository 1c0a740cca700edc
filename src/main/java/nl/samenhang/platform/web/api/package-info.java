/**
 * What every interface for the systems of partners shares: its description, its headers and how it
 * says what is wrong.
 */
@NullMarked
package nl.samenhang.platform.web.api;

import org.jspecify.annotations.NullMarked;
