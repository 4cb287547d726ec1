package havneby;

import dk.indsatsregler.testing.junit.Scenarier;
import dk.indsatsregler.testing.junit.Scenarietest;

@Scenarier(mappe = "scenarier", regler = "regler", dækning = 100, mutation = true)
class ScenarierTest implements Scenarietest {}
