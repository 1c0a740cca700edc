/** Keeps the register of outages, shows it to everybody and says it above pages with a form. */
@NullMarked
package nl.samenhang.recht.storing.web;

import org.jspecify.annotations.NullMarked;
