package eksempel;

import java.nio.file.Files;
import java.nio.file.Path;

/** Sætter WAR-filen op i en Tomcat på den port, der er givet. */
public class Tomcat {

    public static void main(String[] args) throws Exception {
        Path work = Files.createTempDirectory("tomcat");
        org.apache.catalina.startup.Tomcat tomcat = new org.apache.catalina.startup.Tomcat();
        tomcat.setBaseDir(work.toString());
        tomcat.setPort(Integer.parseInt(args[0]));
        tomcat.getConnector();
        Files.createDirectories(work.resolve("webapps"));
        tomcat.addWebapp("", Path.of(args[1]).toAbsolutePath().toString());
        tomcat.start();
        tomcat.getServer().await();
    }
}
