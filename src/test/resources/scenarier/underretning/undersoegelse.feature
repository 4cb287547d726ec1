# language: da
Egenskab: Underretning: det, kommunen skal, når den ved noget eller har mistanke om det

  Regel: UN-SCREENING Screening
    Ved viden om eller grund til at antage et behov screener kommunen for tre veje. Et menneske vælger.

    Baggrund: En fagperson har grund til at antage, at et barn på 15 kan have behov for særlig støtte
      Givet Barn.fødselsdato er 2008-06-01
      Og Bekymring:
        | særligStøtte | overgreb |
        | ja           | nej      |

    Scenarie: Kommunen screener, og valget er menneskets
      Når sagen vurderes den 2024-01-01
      Så siger UN-SCREENING pligt
      Og er kilden til UN-SCREENING "Barnets lov § 18, stk. 1"
      Og er handlingen i UN-SCREENING "Screen sagen, og vælg: ingen yderligere afdækning, afdækning (§ 19) eller børnefaglig undersøgelse (§§ 20-22). Skriv valget og grunden ned."
      Og er den ansvarlige i UN-SCREENING "Kommunen"
      Og har UN-SCREENING intet resultat
      Og hviler UN-SCREENING på LOV
      Og mangler UN-SCREENING intet

    Abstrakt Scenario: Et ja er nok, og intet svar er ikke et nej: støtte <støtte>, overgreb <overgreb>
      Givet Bekymring:
        | særligStøtte | overgreb   |
        | <støtte>     | <overgreb> |
      Når sagen vurderes den 2024-01-01
      Så er UN-SCREENING <udfald>

      Eksempler:
        | støtte      | overgreb    | udfald       |
        | ja          | ja          | opfyldt      |
        | ja          | ikke oplyst | opfyldt      |
        | nej         | ja          | opfyldt      |
        | ikke oplyst | ja          | opfyldt      |
        | nej         | nej         | ikke opfyldt |
        | nej         | ikke oplyst | uafklaret    |
        | ikke oplyst | nej         | uafklaret    |

    Abstrakt Scenario: Kun børn under 18: født <født>
      Givet Barn.fødselsdato er <født>
      Når sagen vurderes den 2024-01-01
      Så er UN-SCREENING <udfald>

      Eksempler:
        | født        | udfald       |
        | 2006-01-02  | opfyldt      |
        | 2006-01-01  | ikke opfyldt |
        | 2005-06-01  | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Før 2024 er der ingen screening
      Når sagen vurderes den 2023-12-31
      Så er UN-SCREENING uden for gyldighed

  Regel: UN-RISIKOVURDERING Risikovurdering før forældre og netværk inddrages

    Abstrakt Scenario: Pligten følger svaret på spørgsmålet: <svar>
      Givet Bekymring.æresrelateret er <svar>
      Når sagen vurderes den 2024-01-01
      Så er UN-RISIKOVURDERING <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Risikovurderingen er en pligt, også når den er foretaget
      Givet Bekymring:
        | æresrelateret | risikovurderet |
        | ja            | ja             |
      Når sagen vurderes den 2024-01-01
      Så siger UN-RISIKOVURDERING pligt
      Og er kilden til UN-RISIKOVURDERING "Barnets lov § 18, stk. 3"
      Og er handlingen i UN-RISIKOVURDERING "Foretag en risikovurdering, inden barnets forældre og netværk inddrages."
      Og er den ansvarlige i UN-RISIKOVURDERING "Kommunen"
      Og hviler UN-RISIKOVURDERING på LOV

    Scenarie: En fagperson spørges
      Givet området underretning
      Når sagen vurderes den 2024-01-01
      Så er UN-RISIKOVURDERING uafklaret
      Og mangler UN-RISIKOVURDERING kun svar på:
        | felt                    | svares af | spørgsmål                                                           | skøn |
        | Bekymring.æresrelateret | fagperson | Kan der være æresrelaterede konflikter eller negativ social kontrol? | ja   |

    Scenarie: Før 2024 findes bestemmelsen ikke
      Givet Bekymring.æresrelateret er ja
      Når sagen vurderes den 2023-12-31
      Så er UN-RISIKOVURDERING uden for gyldighed

  Regel: UN-RISIKO-FOERST Ingen kontakt med forældre og netværk før risikovurderingen
    «Inddrag altid forældrene» viger for risikovurderingen: beskyttelse går forud.

    Baggrund: Ulovligt fravær, som skolen ellers straks kontakter forældrene om, og ingen mistanke om overgreb
      Givet Kvartal.ulovligeDage er 1
      Og Kvartal.skoledage er 60
      Og Bekymring:
        | overgreb | æresrelateret | risikovurderet |
        | nej      | ja            | nej            |
      Og områderne skolefravaer og underretning

    Scenarie: Til risikovurderingen er foretaget, er forslag om kontakt spærret
      Når sagen vurderes den 2024-01-01
      Så siger UN-RISIKO-FOERST spærrer
      Og er kilden til UN-RISIKO-FOERST "Barnets lov § 18, stk. 3"
      Og hviler UN-RISIKO-FOERST på LOV
      Og er FR-ULOVLIG-KONTAKT opfyldt
      Og er FR-ULOVLIG-KONTAKT spærret af UN-RISIKO-FOERST

    Abstrakt Scenario: Æresrelateret <ære>, risikovurderet <vurderet>: kontakten <kontakten>
      Givet Bekymring:
        | overgreb | æresrelateret | risikovurderet |
        | nej      | <ære>         | <vurderet>     |
      Når sagen vurderes den 2024-01-01
      Så er UN-RISIKO-FOERST <udfald>
      Og <kontakt>

      Eksempler:
        | ære         | vurderet    | udfald       | kontakten   | kontakt                                              |
        | ja          | nej         | opfyldt      | er spærret  | er FR-ULOVLIG-KONTAKT spærret af UN-RISIKO-FOERST    |
        | ja          | ja          | ikke opfyldt | er fri      | er FR-ULOVLIG-KONTAKT ikke spærret                   |
        | nej         | nej         | ikke opfyldt | er fri      | er FR-ULOVLIG-KONTAKT ikke spærret                   |
        | nej         | ikke oplyst | ikke opfyldt | er fri      | er FR-ULOVLIG-KONTAKT ikke spærret                   |
        | ikke oplyst | ja          | ikke opfyldt | er fri      | er FR-ULOVLIG-KONTAKT ikke spærret                   |
        | ja          | ikke oplyst | uafklaret    | afventer    | afventer FR-ULOVLIG-KONTAKT UN-RISIKO-FOERST         |
        | ikke oplyst | nej         | uafklaret    | afventer    | afventer FR-ULOVLIG-KONTAKT UN-RISIKO-FOERST         |
        | ikke oplyst | ikke oplyst | uafklaret    | afventer    | afventer FR-ULOVLIG-KONTAKT UN-RISIKO-FOERST         |

    Scenarie: Spørgsmålet stilles, før der er kontakt
      Givet Bekymring:
        | overgreb | æresrelateret | risikovurderet |
        | nej      | ikke oplyst   | ikke oplyst    |
      Når sagen vurderes den 2024-01-01
      Så er UN-RISIKO-FOERST uafklaret
      Og mangler UN-RISIKO-FOERST kun svar på:
        | felt                     | svares af     | spørgsmål                                                                |
        | Bekymring.æresrelateret  | fagperson     | Kan der være æresrelaterede konflikter eller negativ social kontrol?     |
        | Bekymring.risikovurderet | sagsbehandler | Er der foretaget en risikovurdering, før forældre og netværk inddrages? |

    Scenarie: Også pligten til at varsle forældrene venter
      Givet Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 6            | 0            |
      Og Skolegang.skoleform er FOLKESKOLE
      Når sagen vurderes den 2024-01-01
      Så er UN-RISIKO-FOERST opfyldt
      Og siger FR-ULOVLIG-10 pligt
      Og er FR-ULOVLIG-10 spærret af UN-RISIKO-FOERST

    Scenarie: Før 2024 spærrer intet
      Når sagen vurderes den 2023-12-31
      Så er UN-RISIKO-FOERST uden for gyldighed
      Og er FR-ULOVLIG-KONTAKT opfyldt
      Og er FR-ULOVLIG-KONTAKT ikke spærret

  Regel: UN-UNDERSOEGELSE Børnefaglig undersøgelse (serviceloven)
    Før 2024: når det må antages, at barnet trænger til særlig støtte. Fra 2024: i tre situationer.

    Baggrund: Et barn på 15
      Givet Barn.fødselsdato er 2008-06-01

    Abstrakt Scenario: Serviceloven: må det antages, at barnet trænger til særlig støtte? <svar>
      Givet Bekymring:
        | trængerTilStøtte | særligStøtte | alvorligEllerKompleks | overgreb | tilbageTilVold |
        | <svar>           | ja           | ja                    | ja       | ja             |
      Når sagen vurderes den 2023-12-31
      Så er UN-UNDERSOEGELSE <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Pligten efter <lov>
      Givet Bekymring:
        | trængerTilStøtte | alvorligEllerKompleks |
        | ja               | ja                    |
      Når sagen vurderes den <dag>
      Så siger UN-UNDERSOEGELSE pligt
      Og er kilden til UN-UNDERSOEGELSE "<kilde>"
      Og er handlingen i UN-UNDERSOEGELSE "Gennemfør en børnefaglig undersøgelse."
      Og er den ansvarlige i UN-UNDERSOEGELSE "Kommunen"
      Og hviler UN-UNDERSOEGELSE på LOV
      Og mangler UN-UNDERSOEGELSE intet

      Eksempler:
        | lov          | dag        | kilde                     |
        | serviceloven | 2023-12-31 | Serviceloven § 50, stk. 1 |
        | barnets lov  | 2024-01-01 | Barnets lov § 20, stk. 1  |

    Abstrakt Scenario: Barnets lov: alvorlig eller kompleks <alvorlig>, overgreb <overgreb>, tilbage fra krisecenter <vold>
      Givet Bekymring:
        | trængerTilStøtte | alvorligEllerKompleks | overgreb   | tilbageTilVold |
        | ja               | <alvorlig>            | <overgreb> | <vold>         |
      Når sagen vurderes den 2024-01-01
      Så er UN-UNDERSOEGELSE <udfald>

      Eksempler:
        | alvorlig    | overgreb    | vold        | udfald       |
        | ja          | nej         | nej         | opfyldt      |
        | nej         | ja          | nej         | opfyldt      |
        | nej         | nej         | ja          | opfyldt      |
        | ikke oplyst | ja          | ikke oplyst | opfyldt      |
        | ja          | ja          | ja          | opfyldt      |
        | nej         | nej         | nej         | ikke opfyldt |
        | ikke oplyst | nej         | nej         | uafklaret    |
        | nej         | ikke oplyst | nej         | uafklaret    |
        | nej         | nej         | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Det, der spørges om, følger loven: <lov>
      Givet området underretning
      Når sagen vurderes den <dag>
      Så er UN-UNDERSOEGELSE uafklaret
      Og mangler UN-UNDERSOEGELSE svar på <felt>

      Eksempler:
        | lov          | dag        | felt                            |
        | serviceloven | 2023-12-31 | Bekymring.trængerTilStøtte      |
        | barnets lov  | 2024-01-01 | Bekymring.alvorligEllerKompleks |
        | barnets lov  | 2024-01-01 | Bekymring.tilbageTilVold        |

    Abstrakt Scenario: Kun børn under 18: født <født>, vurderet <dag>
      Givet Barn.fødselsdato er <født>
      Og Bekymring:
        | trængerTilStøtte | overgreb |
        | ja               | ja       |
      Når sagen vurderes den <dag>
      Så er UN-UNDERSOEGELSE <udfald>

      Eksempler:
        | født        | dag        | udfald       |
        | 2006-01-02  | 2024-01-01 | opfyldt      |
        | 2006-01-01  | 2024-01-01 | ikke opfyldt |
        | 2005-06-01  | 2024-01-01 | ikke opfyldt |
        | ikke oplyst | 2024-01-01 | uafklaret    |
        | 2006-01-01  | 2023-12-31 | opfyldt      |
        | 2005-12-31  | 2023-12-31 | ikke opfyldt |
        | 2004-12-31  | 2023-12-31 | ikke opfyldt |
        | ikke oplyst | 2023-12-31 | uafklaret    |

    Abstrakt Scenario: Reglen gælder fra 1. januar 2015: <dag>
      Givet Bekymring.trængerTilStøtte er ja
      Når sagen vurderes den <dag>
      Så er UN-UNDERSOEGELSE <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |
