module eksempel {
    requires dk.indsatsregler;
    // JSON: the library asks for it only where it is used, so the application must.
    requires com.fasterxml.jackson.core;
}
