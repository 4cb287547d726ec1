# language: da
Egenskab: Underretning: beskyttelse før inddragelse ved overgreb, og oplysninger, der ikke passer sammen

  Regel: UN-OVERGREB-FOERST Kontakt med forældrene venter på en fagperson
    Et lokalt valg: det får forslag om kontakt til at vente, men aldrig en pligt efter loven.

    Baggrund: Ulovligt fravær, som skolen ellers straks kontakter forældrene om; intet peger på æresrelaterede konflikter
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 6            | 0            |
      Og Skolegang.skoleform er FOLKESKOLE
      Og Bekymring:
        | overgreb | kontaktFrigivet | æresrelateret |
        | ja       | nej             | nej           |
      Og områderne skolefravaer og underretning

    Scenarie: Ved mistanke om overgreb venter kontakten på en fagperson
      Når sagen vurderes den 2024-01-01
      Så siger UN-OVERGREB-FOERST spærrer
      Og er handlingen i UN-OVERGREB-FOERST "Lad en fagperson vurdere, om og hvordan forældrene kan kontaktes."
      Og er den ansvarlige i UN-OVERGREB-FOERST "Sagsbehandleren"
      Og er kilden til UN-OVERGREB-FOERST "Lokal standard (ingen kilde)"
      Og hviler UN-OVERGREB-FOERST på LOKALT_VALG
      Og er FR-ULOVLIG-KONTAKT spærret af UN-OVERGREB-FOERST

    Scenarie: Et lokalt valg spærrer ingen pligt efter loven
      Når sagen vurderes den 2024-01-01
      Så er UN-OVERGREB-FOERST opfyldt
      Og siger FR-ULOVLIG-10 pligt
      Og er FR-ULOVLIG-10 ikke spærret

    Abstrakt Scenario: Overgreb <overgreb>, frigivet <frigivet>
      Givet Bekymring:
        | overgreb   | kontaktFrigivet | æresrelateret |
        | <overgreb> | <frigivet>      | nej           |
      Når sagen vurderes den 2024-01-01
      Så er UN-OVERGREB-FOERST <udfald>
      Og <kontakt>

      Eksempler:
        | overgreb    | frigivet    | udfald       | kontakt                                             |
        | ja          | nej         | opfyldt      | er FR-ULOVLIG-KONTAKT spærret af UN-OVERGREB-FOERST |
        | ja          | ja          | ikke opfyldt | er FR-ULOVLIG-KONTAKT ikke spærret                  |
        | nej         | nej         | ikke opfyldt | er FR-ULOVLIG-KONTAKT ikke spærret                  |
        | nej         | ikke oplyst | ikke opfyldt | er FR-ULOVLIG-KONTAKT ikke spærret                  |
        | ikke oplyst | ja          | ikke opfyldt | er FR-ULOVLIG-KONTAKT ikke spærret                  |
        | ja          | ikke oplyst | uafklaret    | afventer FR-ULOVLIG-KONTAKT UN-OVERGREB-FOERST      |
        | ikke oplyst | nej         | uafklaret    | afventer FR-ULOVLIG-KONTAKT UN-OVERGREB-FOERST      |

    Scenarie: En fagperson spørges
      Givet Bekymring:
        | overgreb    | kontaktFrigivet | æresrelateret |
        | ikke oplyst | ikke oplyst     | nej           |
      Når sagen vurderes den 2024-01-01
      Så er UN-OVERGREB-FOERST uafklaret
      Og er resultatet af UN-OVERGREB-FOERST KRÆVER_FAGLIG_VURDERING
      Og mangler UN-OVERGREB-FOERST kun svar på:
        | felt                      | svares af | skøn |
        | Bekymring.overgreb        | fagperson | ja   |
        | Bekymring.kontaktFrigivet | fagperson | ja   |

    Abstrakt Scenario: Valget gælder fra 1. januar 2015: <dag>
      Når sagen vurderes den <dag>
      Så er UN-OVERGREB-FOERST <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-MODSTRID-REGISTRERET Mistanke, men ingen registreret bekymring

    Abstrakt Scenario: Registreret <registreret>, støtte <støtte>, overgreb <overgreb>
      Givet Bekymring:
        | registreret   | særligStøtte | overgreb   |
        | <registreret> | <støtte>     | <overgreb> |
      Når sagen vurderes den 2024-01-01
      Så er UN-MODSTRID-REGISTRERET <udfald>

      Eksempler:
        | registreret | støtte      | overgreb    | udfald       |
        | nej         | ja          | nej         | opfyldt      |
        | nej         | nej         | ja          | opfyldt      |
        | nej         | ja          | ja          | opfyldt      |
        | nej         | ikke oplyst | ja          | opfyldt      |
        | ja          | ja          | ja          | ikke opfyldt |
        | nej         | nej         | nej         | ikke opfyldt |
        | ikke oplyst | nej         | nej         | ikke opfyldt |
        | ja          | ikke oplyst | ikke oplyst | ikke opfyldt |
        | ikke oplyst | ja          | nej         | uafklaret    |
        | nej         | ikke oplyst | nej         | uafklaret    |
        | nej         | nej         | ikke oplyst | uafklaret    |

    Scenarie: Modstriden vises, og pligten gælder imens
      Givet Barn.fødselsdato er 2015-06-01
      Og Bekymring:
        | registreret | særligStøtte | overgreb |
        | nej         | ja           | nej      |
      Når sagen vurderes den 2024-01-01
      Så er der modstrid i UN-MODSTRID-REGISTRERET
      Og er handlingen i UN-MODSTRID-REGISTRERET "Afklar, hvilket af svarene der er rigtigt. Pligten til at underrette gælder imens."
      Og er den ansvarlige i UN-MODSTRID-REGISTRERET "Sagsbehandleren"
      Og hviler UN-MODSTRID-REGISTRERET på LOKALT_VALG
      Og er UN-ANSAT opfyldt

    Abstrakt Scenario: Valget gælder fra 1. januar 2015: <dag>
      Givet Bekymring:
        | registreret | særligStøtte |
        | nej         | ja           |
      Når sagen vurderes den <dag>
      Så er UN-MODSTRID-REGISTRERET <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-MODSTRID-NOEDUNDERVISNING To svar på samme bekymring
    Spørgsmålet om særlig støtte stilles i to områder; er svarene forskellige, vises det.

    Abstrakt Scenario: Under nødundervisning <skolen>, under bekymringen <fagpersonen>
      Givet Noedundervisning.grundTilBekymring er <skolen>
      Og Bekymring.særligStøtte er <fagpersonen>
      Når sagen vurderes den 2020-04-01
      Så er UN-MODSTRID-NOEDUNDERVISNING <udfald>

      Eksempler:
        | skolen      | fagpersonen | udfald       |
        | ja          | nej         | opfyldt      |
        | ja          | ja          | ikke opfyldt |
        | nej         | nej         | ikke opfyldt |
        | nej         | ikke oplyst | ikke opfyldt |
        | ikke oplyst | ja          | ikke opfyldt |
        | ja          | ikke oplyst | uafklaret    |
        | ikke oplyst | nej         | uafklaret    |

    Abstrakt Scenario: Modstriden gælder, så længe der er nødundervisning: <dag>
      Givet Noedundervisning.grundTilBekymring er ja
      Og Bekymring.særligStøtte er nej
      Når sagen vurderes den <dag>
      Så er UN-MODSTRID-NOEDUNDERVISNING <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2020-03-18 | uden for gyldighed |
        | 2020-03-19 | opfyldt            |
        | 2020-05-17 | opfyldt            |
        | 2020-05-18 | uden for gyldighed |

    Scenarie: Modstriden vises, og den, der kan afklare den, nævnes
      Givet Noedundervisning.grundTilBekymring er ja
      Og Bekymring.særligStøtte er nej
      Når sagen vurderes den 2020-04-01
      Så er der modstrid i UN-MODSTRID-NOEDUNDERVISNING
      Og hviler UN-MODSTRID-NOEDUNDERVISNING på LOKALT_VALG
      Og er handlingen i UN-MODSTRID-NOEDUNDERVISNING "Afklar, hvilket af svarene der er rigtigt. Pligten til at underrette gælder imens."
