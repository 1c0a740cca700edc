/** The post box of the demo on screen. */
@NullMarked
package nl.samenhang.platform.notification.web;

import org.jspecify.annotations.NullMarked;
