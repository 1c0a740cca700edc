package planted.mensen.gezin;

/** Planted: the other half of a circle of rooms. */
public class Circle {
    planted.mensen.inwoner.Circle back;
}
