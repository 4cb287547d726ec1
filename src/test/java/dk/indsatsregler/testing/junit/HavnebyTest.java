package dk.indsatsregler.testing.junit;

/** Sådan ser en kommunes egen testklasse ud; JUnit kører den som enhver anden. */
@Scenarier(
        mappe = "src/test/resources/proever/havneby/scenarier",
        regler = "src/test/resources/proever/havneby/regler",
        dækning = 100,
        mutation = true)
class HavnebyTest implements Scenarietest {}
