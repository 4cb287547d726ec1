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
      Og Vindue:
        | id      | skoledage | fraværsdage |
        | seneste | 60        | 6           |
      Og områderne skolefravaer og underretning

    Scenarie: Ved mistanke om overgreb venter kontakten på en fagperson
      Når sagen vurderes den 2024-01-01
      Så siger UN-OVERGREB-FOERST spærrer
      Og er handlingen i UN-OVERGREB-FOERST "Lad en fagperson vurdere, om og hvordan forældrene kan kontaktes."
      Og er den ansvarlige i UN-OVERGREB-FOERST "Sagsbehandleren"
      Og er kilden til UN-OVERGREB-FOERST "Lokal standard (ingen kilde)"
      Og hviler UN-OVERGREB-FOERST på LOKALT_VALG
      Og er FR-TRIN-05 spærret af UN-OVERGREB-FOERST

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
        | ja          | nej         | opfyldt      | er FR-TRIN-05 spærret af UN-OVERGREB-FOERST |
        | ja          | ja          | ikke opfyldt | er FR-TRIN-05 ikke spærret                  |
        | nej         | nej         | ikke opfyldt | er FR-TRIN-05 ikke spærret                  |
        | nej         | ikke oplyst | ikke opfyldt | er FR-TRIN-05 ikke spærret                  |
        | ikke oplyst | ja          | ikke opfyldt | er FR-TRIN-05 ikke spærret                  |
        | ja          | ikke oplyst | uafklaret    | afventer FR-TRIN-05 UN-OVERGREB-FOERST      |
        | ikke oplyst | nej         | uafklaret    | afventer FR-TRIN-05 UN-OVERGREB-FOERST      |

    Scenarie: En fagperson spørges
      Givet Bekymring:
        | overgreb    | kontaktFrigivet | æresrelateret |
        | ikke oplyst | ikke oplyst     | nej           |
      Når sagen vurderes den 2024-01-01
      Så er UN-OVERGREB-FOERST uafklaret
      Og er resultatet af UN-OVERGREB-FOERST KRÆVER_FAGLIG_VURDERING
      Og mangler UN-OVERGREB-FOERST kun svar på:
        | felt               | svares af | skøn |
        | Bekymring.overgreb | fagperson | ja   |
      Givet Bekymring:
        | overgreb | kontaktFrigivet | æresrelateret |
        | ja       | ikke oplyst     | nej           |
      Når sagen vurderes den 2024-01-01
      Så er UN-OVERGREB-FOERST uafklaret
      Og mangler UN-OVERGREB-FOERST kun svar på:
        | felt                      | svares af | skøn |
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

  Regel: UN-MODSTRID-OVERGREB Vold eller tegn på overgreb, men nej til overgreb

    Abstrakt Scenario: Overgreb <overgreb>, vold i familien <vold>
      Givet Bekymring.overgreb er <overgreb>
      Og Risikofaktorer.vold er <vold>
      Når sagen vurderes den 2024-01-01
      Så er UN-MODSTRID-OVERGREB <udfald>

      Eksempler:
        | overgreb    | vold        | udfald       |
        | nej         | ja          | opfyldt      |
        | ja          | ja          | ikke opfyldt |
        | nej         | nej         | ikke opfyldt |
        | nej         | ikke oplyst | ikke opfyldt |
        | ikke oplyst | ja          | ikke opfyldt |
        | ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Modstriden vises, og pligterne gælder imens
      Givet Barn.fødselsdato er 2015-06-01
      Og Bekymring:
        | overgreb | særligStøtte |
        | nej      | nej          |
      Og Risikofaktorer.vold er ja
      Når sagen vurderes den 2024-01-01
      Så er der modstrid i UN-MODSTRID-OVERGREB
      Og er handlingen i UN-MODSTRID-OVERGREB "Afklar, hvilket af svarene der er rigtigt. Pligterne efter loven gælder imens."
      Og er den ansvarlige i UN-MODSTRID-OVERGREB "Sagsbehandleren"
      Og hviler UN-MODSTRID-OVERGREB på LOKALT_VALG
      Og er UN-ANSAT opfyldt
      Og er UN-UNDERSOEGELSE opfyldt

    Abstrakt Scenario: Valget gælder fra 1. januar 2015: <dag>
      Givet Bekymring.overgreb er nej
      Og Risikofaktorer.vold er ja
      Når sagen vurderes den <dag>
      Så er UN-MODSTRID-OVERGREB <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-MODSTRID-STOETTE To svar på behovet for støtte

    Abstrakt Scenario: Kan have behov <behov>, må antages at trænge <trænger>
      Givet Bekymring:
        | særligStøtte | trængerTilStøtte |
        | <behov>      | <trænger>        |
      Når sagen vurderes den 2024-01-01
      Så er UN-MODSTRID-STOETTE <udfald>

      Eksempler:
        | behov       | trænger     | udfald       |
        | nej         | ja          | opfyldt      |
        | ja          | ja          | ikke opfyldt |
        | ja          | nej         | ikke opfyldt |
        | nej         | nej         | ikke opfyldt |
        | nej         | ikke oplyst | ikke opfyldt |
        | ikke oplyst | ja          | ikke opfyldt |
        | ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Modstriden vises, og pligterne gælder imens
      Givet Barn.fødselsdato er 2015-06-01
      Og Bekymring:
        | særligStøtte | trængerTilStøtte |
        | nej          | ja               |
      Når sagen vurderes den 2024-01-01
      Så er der modstrid i UN-MODSTRID-STOETTE
      Og er handlingen i UN-MODSTRID-STOETTE "Afklar, hvilket af svarene der er rigtigt. Pligterne efter loven gælder imens."
      Og er den ansvarlige i UN-MODSTRID-STOETTE "Sagsbehandleren"
      Og hviler UN-MODSTRID-STOETTE på LOKALT_VALG
      Og er UN-ANSAT opfyldt

    Abstrakt Scenario: Valget gælder fra 1. januar 2015: <dag>
      Givet Bekymring:
        | særligStøtte | trængerTilStøtte |
        | nej          | ja               |
      Når sagen vurderes den <dag>
      Så er UN-MODSTRID-STOETTE <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-MODSTRID-ALVORLIG Trin 4-6 er i overvejelse, men sagen er ikke alvorlig eller kompleks

    Abstrakt Scenario: Alvorlig <alvorlig>, plejefamilie i overvejelse <pleje>
      Givet Bekymring.alvorligEllerKompleks er <alvorlig>
      Og Overvejelse.plejefamilie er <pleje>
      Når sagen vurderes den 2024-01-01
      Så er UN-MODSTRID-ALVORLIG <udfald>

      Eksempler:
        | alvorlig    | pleje       | udfald       |
        | nej         | ja          | opfyldt      |
        | ja          | ja          | ikke opfyldt |
        | nej         | nej         | ikke opfyldt |
        | nej         | ikke oplyst | ikke opfyldt |
        | ikke oplyst | ja          | ikke opfyldt |
        | ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Modstriden vises, og pligten gælder imens
      Givet Barn.fødselsdato er 2015-06-01
      Og Bekymring.alvorligEllerKompleks er nej
      Og Overvejelse.institution er ja
      Når sagen vurderes den 2024-01-01
      Så er der modstrid i UN-MODSTRID-ALVORLIG
      Og er handlingen i UN-MODSTRID-ALVORLIG "Afklar, hvilket af svarene der er rigtigt. Pligten til at undersøge gælder imens."
      Og er den ansvarlige i UN-MODSTRID-ALVORLIG "Sagsbehandleren"
      Og hviler UN-MODSTRID-ALVORLIG på LOKALT_VALG
      Og er UN-UNDERSOEGELSE opfyldt

    Abstrakt Scenario: Valget gælder fra 1. januar 2024: <dag>
      Givet Bekymring.alvorligEllerKompleks er nej
      Og Overvejelse.plejefamilie er ja
      Når sagen vurderes den <dag>
      Så er UN-MODSTRID-ALVORLIG <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2023-12-31 | uden for gyldighed |
        | 2024-01-01 | opfyldt            |

  Regel: UN-MODSTRID-SCREENING Screeningen viste noget andet, end loven kræver

    Abstrakt Scenario: Screeningen viste <viste>, overgreb <overgreb>
      Givet Barn.fødselsdato er 2015-06-01
      Og Udredning.screening er <viste>
      Og Bekymring:
        | overgreb   | alvorligEllerKompleks | tilbageTilVold |
        | <overgreb> | nej                   | nej            |
      Når sagen vurderes den 2024-01-01
      Så er UN-MODSTRID-SCREENING <udfald>

      Eksempler:
        | viste                      | overgreb    | udfald       |
        | INGEN_YDERLIGERE_AFDÆKNING | ja          | opfyldt      |
        | AFDÆKNING                  | ja          | opfyldt      |
        | BØRNEFAGLIG_UNDERSØGELSE   | ja          | ikke opfyldt |
        | IKKE_SCREENET              | ja          | ikke opfyldt |
        | ikke oplyst                | ja          | ikke opfyldt |
        | AFDÆKNING                  | nej         | ikke opfyldt |
        | AFDÆKNING                  | ikke oplyst | uafklaret    |

    Scenarie: Modstriden vises, og pligten gælder imens
      Givet Barn.fødselsdato er 2015-06-01
      Og Udredning.screening er INGEN_YDERLIGERE_AFDÆKNING
      Og Bekymring.overgreb er ja
      Når sagen vurderes den 2024-01-01
      Så er der modstrid i UN-MODSTRID-SCREENING
      Og er handlingen i UN-MODSTRID-SCREENING "Afklar, hvad der er rigtigt. Pligten til at undersøge gælder imens."
      Og er den ansvarlige i UN-MODSTRID-SCREENING "Sagsbehandleren"
      Og hviler UN-MODSTRID-SCREENING på LOKALT_VALG
      Og er UN-UNDERSOEGELSE opfyldt

    Scenarie: Før 2024 er der ingen screening
      Givet Udredning.screening er AFDÆKNING
      Og Bekymring.overgreb er ja
      Når sagen vurderes den 2023-12-31
      Så er UN-MODSTRID-SCREENING uden for gyldighed
