package planted.mensen.inwoner;

/** Planted: one half of a circle of rooms. */
public class Circle {
    planted.mensen.gezin.Circle back;
}
