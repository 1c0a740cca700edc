/** The second step of logging in, and the page Mijn account. */
@NullMarked
package nl.samenhang.platform.account.web;

import org.jspecify.annotations.NullMarked;
