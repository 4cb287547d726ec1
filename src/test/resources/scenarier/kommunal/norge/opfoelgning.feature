# language: da
Egenskab: Norske erfaringer med kontakt under lukningen
  Kun kontaktens form: sprog, dagtilbud og netadgang er aldrig tegn på bekymring.
  Reglerne står i rules/kommunal/norge/opfoelgning.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/norge

  Regel: NO-TAKKET-NEJ Følg familien, der har takket nej

    Scenarie: Familien har takket nej: der følges op
      Givet Opsoegning.takketNej er ja
      Når sagen vurderes den 2020-04-01
      Så siger NO-TAKKET-NEJ anbefaling
      Og er handlingen i NO-TAKKET-NEJ "Følg op sammen med dagtilbuddet eller skolen, også efter et nej tak."
      Og er den ansvarlige i NO-TAKKET-NEJ "Kommunen sammen med dagtilbuddet eller skolen"
      Og er kilden til NO-TAKKET-NEJ "Regjeringen.no (Norge), 2020, Flere typer utfordringer"
      Og hviler NO-TAKKET-NEJ på VEJLEDNING
      Og mangler NO-TAKKET-NEJ intet

    Abstrakt Scenario: Takket nej: <nej_tak>
      Givet Opsoegning.takketNej er <nej_tak>
      Når sagen vurderes den 2020-04-01
      Så er NO-TAKKET-NEJ <udfald>

      Eksempler:
        | nej_tak     | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2020-03-25 til den 2020-05-17
      Givet Opsoegning.takketNej er ja
      Når sagen vurderes den 2020-03-24
      Så er NO-TAKKET-NEJ uden for gyldighed
      Når sagen vurderes den 2020-03-25
      Så er NO-TAKKET-NEJ opfyldt
      Når sagen vurderes den 2020-05-17
      Så er NO-TAKKET-NEJ opfyldt
      Når sagen vurderes den 2020-05-18
      Så er NO-TAKKET-NEJ uden for gyldighed

  Regel: NO-DAGTILBUD Små børn nås gennem forældrene

    Scenarie: Barnet går i dagtilbud
      Givet Smaabarn.pasning er DAGTILBUD
      Når sagen vurderes den 2020-04-01
      Så siger NO-DAGTILBUD tilpasning
      Og er handlingen i NO-DAGTILBUD "Aftal med forældrene, hvordan dagtilbuddet kan tale med barnet, fx i telefonen eller ved et møde."
      Og er den ansvarlige i NO-DAGTILBUD "Dagtilbuddet"
      Og er kilden til NO-DAGTILBUD "Regjeringen.no (Norge), 2020, Flere typer utfordringer"
      Og hviler NO-DAGTILBUD på VEJLEDNING
      Og mangler NO-DAGTILBUD intet

    Abstrakt Scenario: Pasning: <hvordan>
      Givet Smaabarn.pasning er <pasning>
      Når sagen vurderes den 2020-04-01
      Så er NO-DAGTILBUD <udfald>

      Eksempler:
        | hvordan        | pasning        | udfald       |
        | Dagtilbud      | DAGTILBUD      | opfyldt      |
        | Privat pasning | PRIVAT_PASNING | ikke opfyldt |
        | Hjemme         | HJEMME         | ikke opfyldt |
        | Ikke oplyst    | ikke oplyst    | uafklaret    |

    Scenarie: Reglen gælder fra den 2020-03-25 til den 2020-05-17
      Givet Smaabarn.pasning er DAGTILBUD
      Når sagen vurderes den 2020-03-24
      Så er NO-DAGTILBUD uden for gyldighed
      Når sagen vurderes den 2020-03-25
      Så er NO-DAGTILBUD opfyldt
      Når sagen vurderes den 2020-05-17
      Så er NO-DAGTILBUD opfyldt
      Når sagen vurderes den 2020-05-18
      Så er NO-DAGTILBUD uden for gyldighed

  Regel: NO-SPROG Kontakt på familiens sprog

    Scenarie: Familien taler bedst et andet sprog
      Givet Kontakt.andetSprog er ja
      Når sagen vurderes den 2020-04-01
      Så siger NO-SPROG tilpasning
      Og er handlingen i NO-SPROG "Kontakt familien på dens sprog: ring eller mødes, med tolk."
      Og er den ansvarlige i NO-SPROG "Dagtilbuddet eller skolen"
      Og er kilden til NO-SPROG "Regjeringen.no (Norge), 2020, Flere typer utfordringer"
      Og hviler NO-SPROG på VEJLEDNING
      Og mangler NO-SPROG intet

    Abstrakt Scenario: Andet sprog: <sprog>
      Givet Kontakt.andetSprog er <sprog>
      Når sagen vurderes den 2020-04-01
      Så er NO-SPROG <udfald>

      Eksempler:
        | sprog       | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2020-03-25 til den 2020-05-17
      Givet Kontakt.andetSprog er ja
      Når sagen vurderes den 2020-03-24
      Så er NO-SPROG uden for gyldighed
      Når sagen vurderes den 2020-03-25
      Så er NO-SPROG opfyldt
      Når sagen vurderes den 2020-05-17
      Så er NO-SPROG opfyldt
      Når sagen vurderes den 2020-05-18
      Så er NO-SPROG uden for gyldighed

  Regel: NO-NETADGANG Hjælp til netadgang

    Scenarie: Familien har ikke en computer
      Givet Noedundervisning.egenComputer er nej
      Når sagen vurderes den 2020-04-01
      Så siger NO-NETADGANG tilpasning
      Og er handlingen i NO-NETADGANG "Hjælp familien med netadgang, eller ring i stedet."
      Og er den ansvarlige i NO-NETADGANG "Skolen"
      Og er kilden til NO-NETADGANG "Regjeringen.no (Norge), 2020, Kommunene prøver nye tiltak"
      Og hviler NO-NETADGANG på VEJLEDNING
      Og mangler NO-NETADGANG intet

    Abstrakt Scenario: Computer: <computer>
      Givet Noedundervisning.egenComputer er <computer>
      Når sagen vurderes den 2020-04-01
      Så er NO-NETADGANG <udfald>

      Eksempler:
        | computer    | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2020-03-25 til den 2020-05-17
      Givet Noedundervisning.egenComputer er nej
      Når sagen vurderes den 2020-03-24
      Så er NO-NETADGANG uden for gyldighed
      Når sagen vurderes den 2020-03-25
      Så er NO-NETADGANG opfyldt
      Når sagen vurderes den 2020-05-17
      Så er NO-NETADGANG opfyldt
      Når sagen vurderes den 2020-05-18
      Så er NO-NETADGANG uden for gyldighed
