# language: da
Egenskab: Underretning: det, kommunen skal, når den ved noget eller har mistanke om det

  Regel: UN-LOVGRUNDLAG Serviceloven gælder for kommunens behandling
    § 213: afgørende er, om det var færdigbehandlet senest den 31. december 2023, ikke hvornår det kom, og ikke hvornår der regnes.

    Abstrakt Scenario: Modtaget <modtaget>, færdigbehandlet <færdig>
      Givet Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | <modtaget>   | <færdig>            |
      Og området underretning
      Når sagen vurderes den 2024-06-01
      Så er UN-LOVGRUNDLAG <udfald>

      Eksempler:
        | modtaget    | færdig      | udfald       |
        | 2023-06-01  | 2023-12-31  | opfyldt      |
        | 2023-06-01  | 2024-01-01  | ikke opfyldt |
        | 2023-06-01  | ikke sket   | ikke opfyldt |
        | 2023-12-31  | ikke oplyst | uafklaret    |
        | 2024-01-01  | ikke oplyst | ikke opfyldt |
        | 2024-01-01  | ikke sket   | ikke opfyldt |
        | ikke oplyst | 2023-12-31  | opfyldt      |
        | ikke oplyst | 2024-01-01  | ikke opfyldt |
        | ikke oplyst | ikke oplyst | ikke opfyldt |

    Scenarie: Det siger reglen
      Givet Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | 2023-06-01   | 2023-09-01          |
      Og området underretning
      Når sagen vurderes den 2024-01-01
      Så siger UN-LOVGRUNDLAG opmærksomhed
      Og er resultatet af UN-LOVGRUNDLAG SERVICELOVEN_GÆLDER
      Og er kilden til UN-LOVGRUNDLAG "Barnets lov § 213, stk. 1"
      Og hviler UN-LOVGRUNDLAG på LOV

    Scenarie: Om færdigbehandlingen spørges kun, når henvendelsen er modtaget før 2024
      Givet Henvendelse.modtagetDato er 2023-11-01
      Og området underretning
      Når sagen vurderes den 2024-06-01
      Så er UN-LOVGRUNDLAG uafklaret
      Og mangler UN-LOVGRUNDLAG kun svar på:
        | felt                            | svares af     | spørgsmål                                                       |
        | Henvendelse.færdigbehandletDato | sagsbehandler | Hvornår er henvendelsen færdigbehandlet, eller er den det ikke? |

    Scenarie: Før 2024 er der kun én lov
      Givet Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | 2023-06-01   | 2023-09-01          |
      Og området underretning
      Når sagen vurderes den 2023-12-31
      Så er UN-LOVGRUNDLAG uden for gyldighed

    Scenarie: En henvendelse kan ikke være færdigbehandlet, før den er modtaget
      Givet Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | 2023-06-02   | 2023-06-01          |
      Når sagen vurderes den 2024-06-01
      Så afvises sagen på grund af Henvendelse.færdigbehandletDato

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
      Og er kilden til UN-SCREENING "Barnets lov § 18, stk. 1-2"
      Og er handlingen i UN-SCREENING "Screen sagen, og vælg: ingen yderligere afdækning, afdækning (§ 19) eller børnefaglig undersøgelse (§§ 20-22). Læg vægt på sagens forhold og kompleksitet, også nedsat funktionsevne. Skriv valget og grunden ned."
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

    Abstrakt Scenario: Det, der var færdigbehandlet før 2024, følger serviceloven: modtaget <modtaget>, færdigbehandlet <færdig>
      Givet Barn.fødselsdato er 2008-06-01
      Og Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | <modtaget>   | <færdig>            |
      Når sagen vurderes den 2024-06-01
      Så er UN-SCREENING <udfald>

      Eksempler:
        | modtaget    | færdig      | udfald       |
        | 2023-06-01  | 2023-12-31  | ikke opfyldt |
        | 2023-06-01  | 2024-01-01  | opfyldt      |
        | 2023-06-01  | ikke sket   | opfyldt      |
        | 2023-12-31  | ikke oplyst | uafklaret    |
        | 2024-01-01  | ikke oplyst | opfyldt      |
        | ikke oplyst | 2023-12-31  | ikke opfyldt |
        | ikke oplyst | ikke sket   | opfyldt      |
        | ikke oplyst | ikke oplyst | opfyldt      |

    Abstrakt Scenario: Vold i familien <vold>, må antages at trænge til støtte <trænger>
      Givet Bekymring:
        | særligStøtte | trængerTilStøtte | overgreb |
        | nej          | <trænger>        | nej      |
      Og Risikofaktorer.vold er <vold>
      Når sagen vurderes den 2024-01-01
      Så er UN-SCREENING <udfald>

      Eksempler:
        | vold | trænger | udfald       |
        | ja   | nej     | opfyldt      |
        | nej  | ja      | opfyldt      |
        | nej  | nej     | ikke opfyldt |

    Scenarie: Før 2024 er der ingen screening
      Når sagen vurderes den 2023-12-31
      Så er UN-SCREENING uden for gyldighed

  Regel: UN-SCREENING-UDESTAAR Sagen er ikke screenet

    Baggrund: Et barn på 15, som skal screenes
      Givet Barn.fødselsdato er 2008-06-01
      Og Bekymring.særligStøtte er ja

    Abstrakt Scenario: Screeningen viste <viste>
      Givet Udredning.screening er <viste>
      Når sagen vurderes den 2024-01-01
      Så er UN-SCREENING-UDESTAAR <udfald>

      Eksempler:
        | viste                      | udfald       |
        | IKKE_SCREENET              | opfyldt      |
        | INGEN_YDERLIGERE_AFDÆKNING | ikke opfyldt |
        | AFDÆKNING                  | ikke opfyldt |
        | BØRNEFAGLIG_UNDERSØGELSE   | ikke opfyldt |
        | ikke oplyst                | uafklaret    |

    Scenarie: Det siger reglen
      Givet Udredning.screening er IKKE_SCREENET
      Når sagen vurderes den 2024-01-01
      Så siger UN-SCREENING-UDESTAAR udestår
      Og er kilden til UN-SCREENING-UDESTAAR "Barnets lov § 18, stk. 1"

    Scenarie: Er det uafklaret, om sagen skal screenes, er det også uafklaret, om noget udestår
      Givet Udredning.screening er IKKE_SCREENET
      Og Bekymring:
        | særligStøtte | overgreb |
        | ikke oplyst  | nej      |
      Når sagen vurderes den 2024-01-01
      Så er UN-SCREENING-UDESTAAR uafklaret

    Scenarie: Skal sagen ikke screenes, udestår intet
      Givet Udredning.screening er IKKE_SCREENET
      Og Bekymring:
        | særligStøtte | overgreb |
        | nej          | nej      |
      Når sagen vurderes den 2024-01-01
      Så er UN-SCREENING-UDESTAAR ikke opfyldt

    Scenarie: Før 2024 er der ingen screening
      Givet Udredning.screening er IKKE_SCREENET
      Når sagen vurderes den 2023-12-31
      Så er UN-SCREENING-UDESTAAR uden for gyldighed

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
        | felt                    | svares af | spørgsmål                                                            | skøn |
        | Bekymring.æresrelateret | fagperson | Kan der være æresrelaterede konflikter eller negativ social kontrol? | ja   |

    Abstrakt Scenario: Det, der var færdigbehandlet før 2024, følger serviceloven: modtaget <modtaget>, færdigbehandlet <færdig>
      Givet Bekymring.æresrelateret er ja
      Og Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | <modtaget>   | <færdig>            |
      Når sagen vurderes den 2024-06-01
      Så er UN-RISIKOVURDERING <udfald>

      Eksempler:
        | modtaget    | færdig      | udfald       |
        | 2023-06-01  | 2023-12-31  | ikke opfyldt |
        | 2023-06-01  | 2024-01-01  | opfyldt      |
        | 2023-06-01  | ikke sket   | opfyldt      |
        | 2023-12-31  | ikke oplyst | opfyldt      |
        | 2024-01-01  | ikke oplyst | opfyldt      |
        | ikke oplyst | 2023-12-31  | ikke opfyldt |
        | ikke oplyst | ikke sket   | opfyldt      |
        | ikke oplyst | ikke oplyst | opfyldt      |

    Scenarie: Før 2024 findes bestemmelsen ikke
      Givet Bekymring.æresrelateret er ja
      Når sagen vurderes den 2023-12-31
      Så er UN-RISIKOVURDERING uden for gyldighed

  Regel: UN-RISIKO-FOERST Ingen kontakt med forældre og netværk før risikovurderingen
    «Inddrag altid forældrene» viger for risikovurderingen: beskyttelse går forud.

    Baggrund: Ulovligt fravær, som skolen ellers straks kontakter forældrene om, og ingen mistanke om overgreb
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal.ulovligeDage er 1
      Og Kvartal.skoledage er 60
      Og Bekymring:
        | registreret | overgreb | æresrelateret | risikovurderet |
        | ja          | nej      | ja            | nej            |
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
        | registreret | overgreb | æresrelateret | risikovurderet |
        | ja          | nej      | <ære>         | <vurderet>     |
      Når sagen vurderes den 2024-01-01
      Så er UN-RISIKO-FOERST <udfald>
      Og <kontakt>

      Eksempler:
        | ære         | vurderet    | udfald       | kontakten  | kontakt                                           |
        | ja          | nej         | opfyldt      | er spærret | er FR-ULOVLIG-KONTAKT spærret af UN-RISIKO-FOERST |
        | ja          | ja          | ikke opfyldt | er fri     | er FR-ULOVLIG-KONTAKT ikke spærret                |
        | nej         | nej         | ikke opfyldt | er fri     | er FR-ULOVLIG-KONTAKT ikke spærret                |
        | nej         | ikke oplyst | ikke opfyldt | er fri     | er FR-ULOVLIG-KONTAKT ikke spærret                |
        | ikke oplyst | ja          | ikke opfyldt | er fri     | er FR-ULOVLIG-KONTAKT ikke spærret                |
        | ja          | ikke oplyst | uafklaret    | afventer   | afventer FR-ULOVLIG-KONTAKT UN-RISIKO-FOERST      |
        | ikke oplyst | nej         | uafklaret    | afventer   | afventer FR-ULOVLIG-KONTAKT UN-RISIKO-FOERST      |
        | ikke oplyst | ikke oplyst | uafklaret    | afventer   | afventer FR-ULOVLIG-KONTAKT UN-RISIKO-FOERST      |

    Scenarie: Spørgsmålet stilles, før der er kontakt
      Givet Bekymring:
        | registreret | overgreb | æresrelateret | risikovurderet |
        | ja          | nej      | ikke oplyst   | ikke oplyst    |
      Når sagen vurderes den 2024-01-01
      Så er UN-RISIKO-FOERST uafklaret
      Og mangler UN-RISIKO-FOERST kun svar på:
        | felt                    | svares af | spørgsmål                                                            |
        | Bekymring.æresrelateret | fagperson | Kan der være æresrelaterede konflikter eller negativ social kontrol? |

    Abstrakt Scenario: Ubesvaret venter kontakten kun, hvor der er en bekymring: registreret <registreret>, støtte <støtte>, overgreb <overgreb>
      Givet Bekymring:
        | registreret   | særligStøtte | overgreb   | kontaktFrigivet | æresrelateret | risikovurderet |
        | <registreret> | <støtte>     | <overgreb> | ja              | ikke oplyst   | ikke oplyst    |
      Når sagen vurderes den 2024-01-01
      Så er UN-RISIKO-FOERST <udfald>
      Og er UN-RISIKOVURDERING uafklaret
      Og <kontakt>

      Eksempler:
        | registreret | støtte      | overgreb    | udfald       | kontakt                                      |
        | ja          | ikke oplyst | nej         | uafklaret    | afventer FR-ULOVLIG-KONTAKT UN-RISIKO-FOERST |
        | nej         | ja          | nej         | uafklaret    | afventer FR-ULOVLIG-KONTAKT UN-RISIKO-FOERST |
        | ikke oplyst | nej         | ja          | uafklaret    | afventer FR-ULOVLIG-KONTAKT UN-RISIKO-FOERST |
        | nej         | nej         | nej         | ikke opfyldt | er FR-ULOVLIG-KONTAKT ikke spærret           |
        | ikke oplyst | ikke oplyst | nej         | ikke opfyldt | er FR-ULOVLIG-KONTAKT ikke spærret           |
        | nej         | ikke oplyst | ikke oplyst | ikke opfyldt | er FR-ULOVLIG-KONTAKT ikke spærret           |

    Scenarie: Er svaret ja, venter kontakten, selv om ingen bekymring er registreret
      Givet Bekymring:
        | registreret | særligStøtte | overgreb | æresrelateret | risikovurderet |
        | nej         | nej          | nej      | ja            | nej            |
      Når sagen vurderes den 2024-01-01
      Så er UN-RISIKO-FOERST opfyldt
      Og er FR-ULOVLIG-KONTAKT spærret af UN-RISIKO-FOERST

    Abstrakt Scenario: Det, der var færdigbehandlet før 2024, følger serviceloven: modtaget <modtaget>, færdigbehandlet <færdig>
      Givet Bekymring:
        | registreret | overgreb | æresrelateret | risikovurderet |
        | ja          | nej      | ja            | nej            |
      Og Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | <modtaget>   | <færdig>            |
      Når sagen vurderes den 2024-06-01
      Så er UN-RISIKO-FOERST <udfald>

      Eksempler:
        | modtaget    | færdig      | udfald       |
        | 2023-06-01  | 2023-12-31  | ikke opfyldt |
        | 2023-06-01  | 2024-01-01  | opfyldt      |
        | 2023-06-01  | ikke sket   | opfyldt      |
        | 2023-12-31  | ikke oplyst | opfyldt      |
        | 2024-01-01  | ikke oplyst | opfyldt      |
        | ikke oplyst | 2023-12-31  | ikke opfyldt |
        | ikke oplyst | ikke sket   | opfyldt      |
        | ikke oplyst | ikke oplyst | opfyldt      |

    Scenarie: Også pligten til at orientere forældrene venter
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

  Regel: UN-AFDAEKNING Afdækning af barnets støttebehov
    Loven har ingen frist for afdækningen, og der er heller ingen her.

    Abstrakt Scenario: Screeningen viste <viste>
      Givet Udredning.screening er <viste>
      Når sagen vurderes den 2024-01-01
      Så er UN-AFDAEKNING <udfald>
      Og er UN-AFDAEKNING-SAMARBEJDE <udfald>

      Eksempler:
        | viste                      | udfald       |
        | AFDÆKNING                  | opfyldt      |
        | INGEN_YDERLIGERE_AFDÆKNING | ikke opfyldt |
        | BØRNEFAGLIG_UNDERSØGELSE   | ikke opfyldt |
        | IKKE_SCREENET              | ikke opfyldt |
        | ikke oplyst                | uafklaret    |

    Scenarie: Det siger reglen
      Givet Udredning.screening er AFDÆKNING
      Når sagen vurderes den 2024-01-01
      Så siger UN-AFDAEKNING pligt
      Og er kilden til UN-AFDAEKNING "Barnets lov § 19, stk. 1"
      Og er handlingen i UN-AFDAEKNING "Foretag den nødvendige afdækning, og inddrag de fagfolk, som allerede har viden om barnets forhold."
      Og er den ansvarlige i UN-AFDAEKNING "Kommunen"
      Og hviler UN-AFDAEKNING på LOV

    Scenarie: Før 2024 er der ingen afdækning
      Givet Udredning.screening er AFDÆKNING
      Når sagen vurderes den 2023-12-31
      Så er UN-AFDAEKNING uden for gyldighed

  Regel: UN-AFDAEKNING-SAMARBEJDE Afdækning i samarbejde med barnet og forældrene

    Scenarie: Det siger reglen
      Givet Udredning.screening er AFDÆKNING
      Og Bekymring.æresrelateret er nej
      Når sagen vurderes den 2024-01-01
      Så siger UN-AFDAEKNING-SAMARBEJDE pligt
      Og er kilden til UN-AFDAEKNING-SAMARBEJDE "Barnets lov § 19, stk. 2"
      Og er handlingen i UN-AFDAEKNING-SAMARBEJDE "Gennemfør så vidt muligt afdækningen i samarbejde med barnet og forældremyndighedens indehaver."
      Og er den ansvarlige i UN-AFDAEKNING-SAMARBEJDE "Kommunen"
      Og er UN-AFDAEKNING-SAMARBEJDE ikke spærret

    Scenarie: Samarbejdet venter på risikovurderingen; afdækningen gør ikke
      Givet Udredning.screening er AFDÆKNING
      Og Bekymring:
        | æresrelateret | risikovurderet |
        | ja            | nej            |
      Når sagen vurderes den 2024-01-01
      Så er UN-AFDAEKNING-SAMARBEJDE opfyldt
      Og er UN-AFDAEKNING-SAMARBEJDE spærret af UN-RISIKO-FOERST
      Og er UN-AFDAEKNING ikke spærret

    Scenarie: Før 2024 er der ingen afdækning
      Givet Udredning.screening er AFDÆKNING
      Når sagen vurderes den 2023-12-31
      Så er UN-AFDAEKNING-SAMARBEJDE uden for gyldighed

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
      Og er handlingen i UN-UNDERSOEGELSE "<handling>"
      Og er den ansvarlige i UN-UNDERSOEGELSE "Kommunen"
      Og hviler UN-UNDERSOEGELSE på LOV
      Og mangler UN-UNDERSOEGELSE intet

      Eksempler:
        | lov          | dag        | kilde                     | handling                                                                                                                        |
        | serviceloven | 2023-12-31 | Serviceloven § 50, stk. 1 | Gennemfør en børnefaglig undersøgelse.                                                                                          |
        | barnets lov  | 2024-01-01 | Barnets lov § 20, stk. 1  | Træf afgørelse om en børnefaglig undersøgelse, og gennemfør den. Inddrag de fagfolk, der allerede har viden om barnets forhold. |

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

    Abstrakt Scenario: Et trin 4-6 i overvejelse gør sagen alvorlig eller kompleks: netværk <netværk>, plejefamilie <pleje>, institution <institution>, valgt <valgt>, svaret <svar>
      Givet Bekymring:
        | alvorligEllerKompleks | overgreb | tilbageTilVold |
        | <svar>                | nej      | nej            |
      Og Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution   |
        | <netværk>         | <pleje>      | <institution> |
      Og Trinvurdering.valgt er <valgt>
      Når sagen vurderes den 2024-01-01
      Så er UN-UNDERSOEGELSE <udfald>

      Eksempler:
        | netværk     | pleje       | institution | valgt         | svar        | udfald       |
        | ja          | ikke oplyst | ikke oplyst | ikke oplyst   | ikke oplyst | opfyldt      |
        | ikke oplyst | ja          | ikke oplyst | ikke oplyst   | ikke oplyst | opfyldt      |
        | ikke oplyst | ikke oplyst | ja          | ikke oplyst   | ikke oplyst | opfyldt      |
        | ikke oplyst | ikke oplyst | ikke oplyst | PLEJEFAMILIE  | ikke oplyst | opfyldt      |
        | ja          | nej         | nej         | ikke oplyst   | nej         | opfyldt      |
        | ikke oplyst | ikke oplyst | ikke oplyst | ikke oplyst   | nej         | ikke opfyldt |
        | nej         | nej         | nej         | HJEMMEBASERET | nej         | ikke opfyldt |
        | nej         | nej         | nej         | ikke oplyst   | ikke oplyst | uafklaret    |

    Scenarie: Der spørges om sagen, ikke om trin 4-6
      Givet Bekymring:
        | overgreb | tilbageTilVold |
        | nej      | nej            |
      Når sagen vurderes den 2024-01-01
      Så er UN-UNDERSOEGELSE uafklaret
      Og mangler UN-UNDERSOEGELSE kun svar på:
        | felt                            | svares af | spørgsmål                                                        | skøn |
        | Bekymring.alvorligEllerKompleks | fagperson | Er der grund til at antage, at sagen er alvorlig eller kompleks? | ja   |

    Scenarie: Vold i familien er nok
      Givet Risikofaktorer.vold er ja
      Når sagen vurderes den 2024-01-01
      Så er UN-UNDERSOEGELSE opfyldt

    Abstrakt Scenario: Det, der var færdigbehandlet før 2024, følger serviceloven: modtaget <modtaget>, færdigbehandlet <færdig>
      Givet Bekymring.overgreb er ja
      Og Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | <modtaget>   | <færdig>            |
      Når sagen vurderes den 2024-06-01
      Så er UN-UNDERSOEGELSE <udfald>

      Eksempler:
        | modtaget    | færdig      | udfald       |
        | 2023-06-01  | 2023-12-31  | ikke opfyldt |
        | 2023-06-01  | 2024-01-01  | opfyldt      |
        | 2023-06-01  | ikke sket   | opfyldt      |
        | 2023-12-31  | ikke oplyst | uafklaret    |
        | 2024-01-01  | ikke oplyst | opfyldt      |
        | ikke oplyst | 2023-12-31  | ikke opfyldt |
        | ikke oplyst | ikke sket   | opfyldt      |
        | ikke oplyst | ikke oplyst | opfyldt      |

    Abstrakt Scenario: Det, der spørges om, følger loven: <lov>
      Givet området underretning
      Når sagen vurderes den <dag>
      Så er UN-UNDERSOEGELSE uafklaret
      Og mangler UN-UNDERSOEGELSE svar på <felt>

      Eksempler:
        | lov          | dag        | felt                            |
        | serviceloven | 2023-12-31 | Bekymring.særligStøtte          |
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

  Regel: UN-UNDERSOEGELSE-SEL Børnefaglig undersøgelse i en sag, der var færdigbehandlet før 2024
    At regne en gammel sag efter i dag giver den gamle lov.

    Baggrund: Et barn på 15, som det må antages trænger til særlig støtte
      Givet Barn.fødselsdato er 2010-06-01
      Og Bekymring.trængerTilStøtte er ja

    Abstrakt Scenario: Modtaget <modtaget>, færdigbehandlet <færdig>
      Givet Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | <modtaget>   | <færdig>            |
      Når sagen vurderes den 2025-06-01
      Så er UN-UNDERSOEGELSE-SEL <udfald>

      Eksempler:
        | modtaget    | færdig      | udfald       |
        | 2023-06-01  | 2023-12-31  | opfyldt      |
        | 2023-06-01  | 2024-01-01  | ikke opfyldt |
        | 2023-06-01  | ikke sket   | ikke opfyldt |
        | 2023-12-31  | ikke oplyst | uafklaret    |
        | 2024-01-01  | ikke oplyst | ikke opfyldt |
        | ikke oplyst | 2023-12-31  | opfyldt      |
        | ikke oplyst | ikke oplyst | ikke opfyldt |

    Abstrakt Scenario: Må antages at trænge til støtte: <svar>
      Givet Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | 2023-06-01   | 2023-09-01          |
      Og Bekymring:
        | trængerTilStøtte | særligStøtte | overgreb |
        | <svar>           | ja           | ja       |
      Når sagen vurderes den 2025-06-01
      Så er UN-UNDERSOEGELSE-SEL <udfald>
      Og er UN-UNDERSOEGELSE ikke opfyldt

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Kun børn under 18: født <født>
      Givet Barn.fødselsdato er <født>
      Og Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | 2023-06-01   | 2023-09-01          |
      Når sagen vurderes den 2024-01-01
      Så er UN-UNDERSOEGELSE-SEL <udfald>

      Eksempler:
        | født        | udfald       |
        | 2006-01-02  | opfyldt      |
        | 2006-01-01  | ikke opfyldt |
        | 2005-06-01  | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Det siger reglen
      Givet Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | 2023-06-01   | 2023-09-01          |
      Når sagen vurderes den 2024-01-01
      Så siger UN-UNDERSOEGELSE-SEL pligt
      Og er kilden til UN-UNDERSOEGELSE-SEL "Serviceloven § 50, stk. 1, jf. barnets lov § 213, stk. 1"
      Og er handlingen i UN-UNDERSOEGELSE-SEL "Gennemfør en børnefaglig undersøgelse, hvis den ikke er gennemført."
      Og er den ansvarlige i UN-UNDERSOEGELSE-SEL "Kommunen"
      Og hviler UN-UNDERSOEGELSE-SEL på LOV

    Scenarie: Før 2024 er det reglen selv, der gælder
      Når sagen vurderes den 2023-12-31
      Så er UN-UNDERSOEGELSE-SEL uden for gyldighed
      Og er UN-UNDERSOEGELSE opfyldt

  Regel: UN-UNDERSOEGELSE-BEGGE Begge love kræver undersøgelsen
    Det, begge love kræver, venter aldrig på, hvilken af dem der gælder.

    Baggrund: Et barn på 15 i en sag fra 2023, hvor det ikke er oplyst, om den er færdigbehandlet
      Givet Barn.fødselsdato er 2010-06-01
      Og Bekymring:
        | trængerTilStøtte | overgreb |
        | ja               | ja       |
      Og Henvendelse.modtagetDato er 2023-11-01

    Scenarie: Begge love står ved siden af hinanden, og undersøgelsen er en pligt
      Når sagen vurderes den 2024-06-01
      Så siger UN-UNDERSOEGELSE-BEGGE pligt
      Og er UN-UNDERSOEGELSE uafklaret
      Og er UN-UNDERSOEGELSE-SEL uafklaret
      Og er kilden til UN-UNDERSOEGELSE-BEGGE "Serviceloven § 50, stk. 1; barnets lov § 20, stk. 1"
      Og er handlingen i UN-UNDERSOEGELSE-BEGGE "Gennemfør en børnefaglig undersøgelse."
      Og er den ansvarlige i UN-UNDERSOEGELSE-BEGGE "Kommunen"
      Og hviler UN-UNDERSOEGELSE-BEGGE på LOV

    Abstrakt Scenario: Er loven kendt, gælder dens egen regel: modtaget <modtaget>, færdigbehandlet <færdig>
      Givet Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | <modtaget>   | <færdig>            |
      Når sagen vurderes den 2024-06-01
      Så er UN-UNDERSOEGELSE-BEGGE <udfald>

      Eksempler:
        | modtaget    | færdig      | udfald       |
        | 2023-12-31  | ikke oplyst | opfyldt      |
        | 2024-01-01  | ikke oplyst | ikke opfyldt |
        | 2023-11-01  | 2023-12-31  | ikke opfyldt |
        | 2023-11-01  | ikke sket   | ikke opfyldt |
        | ikke oplyst | ikke oplyst | ikke opfyldt |

    Abstrakt Scenario: Trænger <trænger>, alvorlig <alvorlig>, overgreb <overgreb>, tilbage til vold <vold>
      Givet Bekymring:
        | trængerTilStøtte | alvorligEllerKompleks | overgreb   | tilbageTilVold |
        | <trænger>        | <alvorlig>            | <overgreb> | <vold>         |
      Når sagen vurderes den 2024-06-01
      Så er UN-UNDERSOEGELSE-BEGGE <udfald>

      Eksempler:
        | trænger     | alvorlig    | overgreb    | vold        | udfald       |
        | ja          | ja          | nej         | nej         | opfyldt      |
        | ja          | nej         | ja          | nej         | opfyldt      |
        | ja          | nej         | nej         | ja          | opfyldt      |
        | ja          | nej         | nej         | nej         | ikke opfyldt |
        | nej         | ja          | ja          | ja          | ikke opfyldt |
        | ikke oplyst | ja          | nej         | nej         | uafklaret    |
        | ja          | ikke oplyst | nej         | nej         | uafklaret    |
        | ja          | nej         | ikke oplyst | nej         | uafklaret    |
        | ja          | nej         | nej         | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Kun børn under 18: født <født>
      Givet Barn.fødselsdato er <født>
      Når sagen vurderes den 2024-01-01
      Så er UN-UNDERSOEGELSE-BEGGE <udfald>

      Eksempler:
        | født        | udfald       |
        | 2006-01-02  | opfyldt      |
        | 2006-01-01  | ikke opfyldt |
        | 2005-06-01  | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Før 2024 er der kun én lov
      Når sagen vurderes den 2023-12-31
      Så er UN-UNDERSOEGELSE-BEGGE uden for gyldighed

  Regel: UN-UNDERSOEGELSE-KAN Børnefaglig undersøgelse, når den i øvrigt er nødvendig

    Abstrakt Scenario: Nødvendig <svar>
      Givet Udredning.nødvendigUndersøgelse er <svar>
      Når sagen vurderes den 2024-01-01
      Så er UN-UNDERSOEGELSE-KAN <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Det er en mulighed, ikke en pligt
      Givet Udredning.nødvendigUndersøgelse er ja
      Når sagen vurderes den 2024-01-01
      Så siger UN-UNDERSOEGELSE-KAN mulighed
      Og er kilden til UN-UNDERSOEGELSE-KAN "Barnets lov § 20, stk. 2"
      Og er handlingen i UN-UNDERSOEGELSE-KAN "Overvej at iværksætte en børnefaglig undersøgelse. Læg bl.a. vægt på, om nære familiemedlemmer er dømt efter straffelovens § 81 a."
      Og er den ansvarlige i UN-UNDERSOEGELSE-KAN "Kommunen"

    Scenarie: Før 2024 findes bestemmelsen ikke
      Givet Udredning.nødvendigUndersøgelse er ja
      Når sagen vurderes den 2023-12-31
      Så er UN-UNDERSOEGELSE-KAN uden for gyldighed

  Regel: UN-UNDERSOEGELSE-SAMARBEJDE Undersøgelsen i samarbejde med forældremyndighedens indehaver (serviceloven)

    Baggrund: Et barn på 15, der skal undersøges efter begge love, uden mistanke om æresrelaterede konflikter
      Givet Barn.fødselsdato er 2010-06-01
      Og Bekymring:
        | trængerTilStøtte | alvorligEllerKompleks | overgreb | tilbageTilVold | æresrelateret |
        | ja               | ja                    | nej      | nej            | nej           |

    Abstrakt Scenario: Pligten efter <lov>
      Når sagen vurderes den <dag>
      Så siger UN-UNDERSOEGELSE-SAMARBEJDE pligt
      Og er kilden til UN-UNDERSOEGELSE-SAMARBEJDE "<kilde>"
      Og er handlingen i UN-UNDERSOEGELSE-SAMARBEJDE "Gennemfør så vidt muligt undersøgelsen i samarbejde med forældremyndighedens indehaver og den unge, der er fyldt 15 år."
      Og er den ansvarlige i UN-UNDERSOEGELSE-SAMARBEJDE "Kommunen"
      Og er UN-UNDERSOEGELSE-SAMARBEJDE ikke spærret

      Eksempler:
        | lov          | dag        | kilde                                                                                          |
        | serviceloven | 2023-12-31 | Serviceloven § 50, stk. 1                                                                      |
        | barnets lov  | 2024-01-01 | Barnets lov § 22, stk. 2; for det, der var færdigbehandlet før 2024, serviceloven § 50, stk. 1 |

    Scenarie: Samarbejdet venter på risikovurderingen; undersøgelsen gør ikke
      Givet Bekymring:
        | trængerTilStøtte | alvorligEllerKompleks | overgreb | tilbageTilVold | æresrelateret | risikovurderet |
        | ja               | ja                    | nej      | nej            | ja            | nej            |
      Når sagen vurderes den 2024-01-01
      Så er UN-UNDERSOEGELSE-SAMARBEJDE opfyldt
      Og er UN-UNDERSOEGELSE-SAMARBEJDE spærret af UN-RISIKO-FOERST
      Og er UN-UNDERSOEGELSE ikke spærret

    Abstrakt Scenario: Skal der undersøges? <svar>
      Givet Bekymring:
        | trængerTilStøtte | alvorligEllerKompleks | overgreb | tilbageTilVold |
        | <svar>           | <svar>                | nej      | nej            |
      Når sagen vurderes den 2023-12-31
      Så er UN-UNDERSOEGELSE-SAMARBEJDE <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-UNDERSOEGELSE-SAMARBEJDE <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Også når den gamle lov gælder, eller begge gør: færdigbehandlet <færdig>
      Givet Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | 2023-06-01   | <færdig>            |
      Når sagen vurderes den 2024-06-01
      Så er UN-UNDERSOEGELSE-SAMARBEJDE opfyldt

      Eksempler:
        | færdig      |
        | 2023-12-31  |
        | ikke oplyst |

    Abstrakt Scenario: Reglen gælder fra 1. januar 2015: <dag>
      Når sagen vurderes den <dag>
      Så er UN-UNDERSOEGELSE-SAMARBEJDE <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-FAGFOLK-UDESTAAR Fagfolk, der kender barnet, er ikke inddraget (serviceloven)

    Baggrund: Et barn på 15, der skal undersøges efter begge love
      Givet Barn.fødselsdato er 2010-06-01
      Og Bekymring:
        | trængerTilStøtte | alvorligEllerKompleks | overgreb | tilbageTilVold |
        | ja               | ja                    | nej      | nej            |
      Og Udredning:
        | screening                | fagfolkInddraget |
        | BØRNEFAGLIG_UNDERSØGELSE | nej              |

    Abstrakt Scenario: Det udestår efter <lov>
      Når sagen vurderes den <dag>
      Så siger UN-FAGFOLK-UDESTAAR udestår
      Og er kilden til UN-FAGFOLK-UDESTAAR "<kilde>"
      Og er handlingen i UN-FAGFOLK-UDESTAAR "<handling>"
      Og er den ansvarlige i UN-FAGFOLK-UDESTAAR "Kommunen"
      Og hviler UN-FAGFOLK-UDESTAAR på LOV

      Eksempler:
        | lov          | dag        | kilde                                                                                                           | handling                                                       |
        | serviceloven | 2023-12-31 | Serviceloven § 50, stk. 5                                                                                       | Inddrag de fagfolk, som allerede har viden om barnets forhold. |
        | barnets lov  | 2024-01-01 | Barnets lov § 19, stk. 1, og § 22, stk. 1; for det, der var færdigbehandlet før 2024, serviceloven § 50, stk. 5 | Inddrag de fagfolk, der allerede har viden om barnets forhold. |

    Abstrakt Scenario: Er det gjort? <svar>
      Givet Udredning.fagfolkInddraget er <svar>
      Når sagen vurderes den 2023-12-31
      Så er UN-FAGFOLK-UDESTAAR <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-FAGFOLK-UDESTAAR <udfald>

      Eksempler:
        | svar        | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Undersøges <svar>, screening <viste>
      Givet Bekymring:
        | trængerTilStøtte | alvorligEllerKompleks | overgreb | tilbageTilVold |
        | <svar>           | <svar>                | nej      | nej            |
      Og Udredning.screening er <viste>
      Når sagen vurderes den 2023-12-31
      Så er UN-FAGFOLK-UDESTAAR <før>
      Når sagen vurderes den 2024-01-01
      Så er UN-FAGFOLK-UDESTAAR <efter>

      Eksempler:
        | svar        | viste                      | før          | efter        |
        | nej         | AFDÆKNING                  | ikke opfyldt | opfyldt      |
        | nej         | INGEN_YDERLIGERE_AFDÆKNING | ikke opfyldt | ikke opfyldt |
        | nej         | ikke oplyst                | ikke opfyldt | uafklaret    |
        | ikke oplyst | INGEN_YDERLIGERE_AFDÆKNING | uafklaret    | uafklaret    |

    Abstrakt Scenario: Også når den gamle lov gælder, eller begge gør: færdigbehandlet <færdig>
      Givet Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | 2023-06-01   | <færdig>            |
      Når sagen vurderes den 2024-06-01
      Så er UN-FAGFOLK-UDESTAAR opfyldt

      Eksempler:
        | færdig      |
        | 2023-12-31  |
        | ikke oplyst |

    Abstrakt Scenario: Reglen gælder fra 1. januar 2015: <dag>
      Når sagen vurderes den <dag>
      Så er UN-FAGFOLK-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-BOERN-UDESTAAR Andre børn i familien er ikke vurderet (serviceloven)

    Baggrund: Et barn på 15, der skal undersøges efter begge love
      Givet Barn.fødselsdato er 2010-06-01
      Og Bekymring:
        | trængerTilStøtte | alvorligEllerKompleks | overgreb | tilbageTilVold |
        | ja               | ja                    | nej      | nej            |
      Og Udredning:
        | screening                | andreBørnVurderet |
        | BØRNEFAGLIG_UNDERSØGELSE | nej               |

    Abstrakt Scenario: Det udestår efter <lov>
      Når sagen vurderes den <dag>
      Så siger UN-BOERN-UDESTAAR udestår
      Og er kilden til UN-BOERN-UDESTAAR "<kilde>"
      Og er handlingen i UN-BOERN-UDESTAAR "<handling>"
      Og er den ansvarlige i UN-BOERN-UDESTAAR "Kommunen"
      Og hviler UN-BOERN-UDESTAAR på LOV

      Eksempler:
        | lov          | dag        | kilde                                                                                                           | handling                                                                                     |
        | serviceloven | 2023-12-31 | Serviceloven § 50, stk. 8                                                                                       | Vurdér, om også andre børn i familien skal undersøges.                                       |
        | barnets lov  | 2024-01-01 | Barnets lov § 19, stk. 3, og § 21, stk. 1; for det, der var færdigbehandlet før 2024, serviceloven § 50, stk. 8 | Vurdér, om der også skal foretages en afdækning eller undersøgelse af andre børn i familien. |

    Abstrakt Scenario: Er det gjort? <svar>
      Givet Udredning.andreBørnVurderet er <svar>
      Når sagen vurderes den 2023-12-31
      Så er UN-BOERN-UDESTAAR <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-BOERN-UDESTAAR <udfald>

      Eksempler:
        | svar        | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Undersøges <svar>, screening <viste>
      Givet Bekymring:
        | trængerTilStøtte | alvorligEllerKompleks | overgreb | tilbageTilVold |
        | <svar>           | <svar>                | nej      | nej            |
      Og Udredning.screening er <viste>
      Når sagen vurderes den 2023-12-31
      Så er UN-BOERN-UDESTAAR <før>
      Når sagen vurderes den 2024-01-01
      Så er UN-BOERN-UDESTAAR <efter>

      Eksempler:
        | svar        | viste                      | før          | efter        |
        | nej         | AFDÆKNING                  | ikke opfyldt | opfyldt      |
        | nej         | INGEN_YDERLIGERE_AFDÆKNING | ikke opfyldt | ikke opfyldt |
        | nej         | ikke oplyst                | ikke opfyldt | uafklaret    |
        | ikke oplyst | INGEN_YDERLIGERE_AFDÆKNING | uafklaret    | uafklaret    |

    Abstrakt Scenario: Også når den gamle lov gælder, eller begge gør: færdigbehandlet <færdig>
      Givet Henvendelse:
        | modtagetDato | færdigbehandletDato |
        | 2023-06-01   | <færdig>            |
      Når sagen vurderes den 2024-06-01
      Så er UN-BOERN-UDESTAAR opfyldt

      Eksempler:
        | færdig      |
        | 2023-12-31  |
        | ikke oplyst |

    Abstrakt Scenario: Reglen gælder fra 1. januar 2015: <dag>
      Når sagen vurderes den <dag>
      Så er UN-BOERN-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-UDEN-FOR-HJEMMET Barnet bor uden for hjemmet

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Trin <trin>, iværksat <iværksat>
      Givet Indsats:
        | id | trin   | iværksat   |
        | i1 | <trin> | <iværksat> |
      Når sagen vurderes den 2024-01-01
      Så er UN-UDEN-FOR-HJEMMET <udfald>

      Eksempler:
        | trin                   | iværksat    | udfald       |
        | SLÆGT_ELLER_NETVÆRK    | 2023-05-01  | opfyldt      |
        | PLEJEFAMILIE           | 2023-05-01  | opfyldt      |
        | INSTITUTION            | 2023-05-01  | opfyldt      |
        | HJEMMEBASERET          | 2023-05-01  | ikke opfyldt |
        | ALMENOMRÅDET           | 2023-05-01  | ikke opfyldt |
        | FOREBYGGENDE_INDSATSER | 2023-05-01  | ikke opfyldt |
        | PLEJEFAMILIE           | ikke sket   | ikke opfyldt |
        | PLEJEFAMILIE           | ikke oplyst | uafklaret    |

    Scenarie: Det siger reglen
      Givet Indsats:
        | id | trin          | iværksat   |
        | i1 | INSTITUTION   | 2023-05-01 |
        | i2 | HJEMMEBASERET | 2022-05-01 |
      Når sagen vurderes den 2024-01-01
      Så siger UN-UDEN-FOR-HJEMMET opfyldt
      Og er vidnerne for UN-UDEN-FOR-HJEMMET Indsats[i1]
      Og er kilden til UN-UDEN-FOR-HJEMMET "Barnets lov § 21, stk. 2"

    Scenarie: Er indsatserne ikke oplyst, er det uafklaret; er der ingen, er det et nej
      Når sagen vurderes den 2024-01-01
      Så er UN-UDEN-FOR-HJEMMET uafklaret
      Givet ingen Indsats
      Når sagen vurderes den 2024-01-01
      Så er UN-UDEN-FOR-HJEMMET ikke opfyldt

    Scenarie: Før 2024 findes bestemmelsen ikke
      Givet Indsats:
        | id | trin         | iværksat   |
        | i1 | PLEJEFAMILIE | 2023-05-01 |
      Når sagen vurderes den 2023-12-31
      Så er UN-UDEN-FOR-HJEMMET uden for gyldighed

  Regel: UN-SOESKENDE Undersøgelse af søskende under 15 år

    Baggrund: Barnet bor uden for hjemmet på grund af utilstrækkelig omsorg
      Givet Udredning.omsorgEllerOvergreb er ja
      Og Indsats:
        | id | trin         | iværksat   |
        | i1 | PLEJEFAMILIE | 2023-05-01 |

    Scenarie: Hver af søskende under 15 år skal undersøges
      Givet Soeskende:
        | id | under15År | åbenlystUnødvendig |
        | a  | ja        | nej                |
        | b  | nej       | nej                |
        | c  | ja        | ja                 |
        | d  | ja        | ikke oplyst        |
      Når sagen vurderes den 2024-01-01
      Så siger UN-SOESKENDE pligt
      Og er vidnerne for UN-SOESKENDE Soeskende[a], Soeskende[d]
      Og er kilden til UN-SOESKENDE "Barnets lov § 21, stk. 2-3"
      Og er handlingen i UN-SOESKENDE "Iværksæt en børnefaglig undersøgelse af hver af barnets søskende i husstanden under 15 år."
      Og er den ansvarlige i UN-SOESKENDE "Kommunen"
      Og hviler UN-SOESKENDE på LOV

    Abstrakt Scenario: Grunden <uden>, under 15 <under>, åbenlyst unødvendig <åbenlyst>
      Givet Udredning.omsorgEllerOvergreb er <uden>
      Og Soeskende:
        | id | under15År | åbenlystUnødvendig |
        | a  | <under>   | <åbenlyst>         |
      Når sagen vurderes den 2024-01-01
      Så er UN-SOESKENDE <udfald>

      Eksempler:
        | uden        | under       | åbenlyst    | udfald       |
        | ja          | ja          | nej         | opfyldt      |
        | ja          | ja          | ikke oplyst | opfyldt      |
        | ja          | ja          | ja          | ikke opfyldt |
        | ja          | nej         | nej         | ikke opfyldt |
        | nej         | ja          | nej         | ikke opfyldt |
        | ikke oplyst | ja          | nej         | uafklaret    |
        | ja          | ikke oplyst | nej         | uafklaret    |

    Abstrakt Scenario: Bor barnet uden for hjemmet? <trin>, iværksat <iværksat>
      Givet Soeskende:
        | id | under15År | åbenlystUnødvendig |
        | a  | ja        | nej                |
      Og Indsats:
        | id | trin   | iværksat   |
        | i1 | <trin> | <iværksat> |
      Når sagen vurderes den 2024-01-01
      Så er UN-SOESKENDE <udfald>

      Eksempler:
        | trin          | iværksat    | udfald       |
        | PLEJEFAMILIE  | 2023-05-01  | opfyldt      |
        | HJEMMEBASERET | 2023-05-01  | ikke opfyldt |
        | PLEJEFAMILIE  | ikke oplyst | uafklaret    |

    Scenarie: Er der ingen søskende, er der ingen pligt; er det ikke oplyst, spørges der
      Givet ingen Soeskende
      Når sagen vurderes den 2024-01-01
      Så er UN-SOESKENDE ikke opfyldt

    Scenarie: Er søskende ikke oplyst, spørges der
      Når sagen vurderes den 2024-01-01
      Så er UN-SOESKENDE uafklaret
      Og mangler UN-SOESKENDE svar på Soeskende

    Scenarie: Før 2024 findes bestemmelsen ikke
      Givet Soeskende:
        | id | under15År | åbenlystUnødvendig |
        | a  | ja        | nej                |
      Når sagen vurderes den 2023-12-31
      Så er UN-SOESKENDE uden for gyldighed

  Regel: UN-SOESKENDE-UDESTAAR Undersøgelsen af søskende er ikke iværksat

    Baggrund: Barnet bor uden for hjemmet på grund af utilstrækkelig omsorg
      Givet Udredning.omsorgEllerOvergreb er ja
      Og Indsats:
        | id | trin         | iværksat   |
        | i1 | PLEJEFAMILIE | 2023-05-01 |

    Abstrakt Scenario: Iværksat <iværksat>, under 15 <under>, åbenlyst unødvendig <åbenlyst>
      Givet Soeskende:
        | id | under15År | åbenlystUnødvendig | undersøgelseIværksat |
        | a  | <under>   | <åbenlyst>         | <iværksat>           |
        | b  | ja        | nej                | ja                   |
      Når sagen vurderes den 2024-01-01
      Så er UN-SOESKENDE-UDESTAAR <udfald>

      Eksempler:
        | under       | åbenlyst    | iværksat    | udfald       |
        | ja          | nej         | nej         | opfyldt      |
        | ja          | ikke oplyst | nej         | opfyldt      |
        | ja          | nej         | ja          | ikke opfyldt |
        | ja          | ja          | nej         | ikke opfyldt |
        | nej         | nej         | nej         | ikke opfyldt |
        | ja          | nej         | ikke oplyst | uafklaret    |
        | ikke oplyst | nej         | nej         | uafklaret    |

    Scenarie: Det siger reglen
      Givet Soeskende:
        | id | under15År | åbenlystUnødvendig | undersøgelseIværksat |
        | a  | ja        | nej                | nej                  |
      Når sagen vurderes den 2024-01-01
      Så siger UN-SOESKENDE-UDESTAAR udestår
      Og er vidnerne for UN-SOESKENDE-UDESTAAR Soeskende[a]
      Og er kilden til UN-SOESKENDE-UDESTAAR "Barnets lov § 21, stk. 2"

    Abstrakt Scenario: Bor barnet uden for hjemmet af den grund? <uden>
      Givet Udredning.omsorgEllerOvergreb er <uden>
      Og Soeskende:
        | id | under15År | åbenlystUnødvendig | undersøgelseIværksat |
        | a  | ja        | nej                | nej                  |
      Når sagen vurderes den 2024-01-01
      Så er UN-SOESKENDE-UDESTAAR <udfald>

      Eksempler:
        | uden        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Er der ingen søskende, udestår intet
      Givet ingen Soeskende
      Når sagen vurderes den 2024-01-01
      Så er UN-SOESKENDE-UDESTAAR ikke opfyldt

    Scenarie: Er søskende ikke oplyst, er det uafklaret
      Når sagen vurderes den 2024-01-01
      Så er UN-SOESKENDE-UDESTAAR uafklaret

    Scenarie: Før 2024 findes bestemmelsen ikke
      Givet Soeskende:
        | id | under15År | åbenlystUnødvendig | undersøgelseIværksat |
        | a  | ja        | nej                | nej                  |
      Når sagen vurderes den 2023-12-31
      Så er UN-SOESKENDE-UDESTAAR uden for gyldighed

  Regel: UN-TO-RAADGIVERE To børne- og ungerådgivere ved væsentlige møder

    Baggrund: Et barn på 15, der skal undersøges
      Givet Barn.fødselsdato er 2010-06-01

    Abstrakt Scenario: Undersøges <svar>, tidligere støtte <tidligere>
      Givet Bekymring:
        | alvorligEllerKompleks | overgreb | tilbageTilVold |
        | <svar>                | nej      | nej            |
      Og Udredning.tidligereStøtte er <tidligere>
      Når sagen vurderes den 2024-01-01
      Så er UN-TO-RAADGIVERE <udfald>

      Eksempler:
        | svar        | tidligere   | udfald       |
        | ja          | nej         | opfyldt      |
        | ja          | ja          | ikke opfyldt |
        | nej         | nej         | ikke opfyldt |
        | ja          | ikke oplyst | uafklaret    |
        | ikke oplyst | nej         | uafklaret    |

    Scenarie: Det siger reglen
      Givet Bekymring.overgreb er ja
      Og Udredning.tidligereStøtte er nej
      Når sagen vurderes den 2024-01-01
      Så siger UN-TO-RAADGIVERE pligt
      Og er kilden til UN-TO-RAADGIVERE "Barnets lov § 21, stk. 5"
      Og er handlingen i UN-TO-RAADGIVERE "Lad som udgangspunkt to børne- og ungerådgivere deltage i de væsentlige møder med barnet."
      Og er den ansvarlige i UN-TO-RAADGIVERE "Kommunen"

    Scenarie: Før 2024 findes bestemmelsen ikke
      Givet Bekymring.trængerTilStøtte er ja
      Og Udredning.tidligereStøtte er nej
      Når sagen vurderes den 2023-12-31
      Så er UN-TO-RAADGIVERE uden for gyldighed

  Regel: UN-PPV Vurdering af behovet for en pædagogisk-psykologisk vurdering

    Abstrakt Scenario: Udfordringer <svar>
      Givet Udredning.undervisningsudfordringer er <svar>
      Når sagen vurderes den 2024-01-01
      Så er UN-PPV <udfald>

      Eksempler:
        | svar        | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Kun som led i undersøgelsen: screeningen viste <viste>
      Givet Udredning:
        | screening | undervisningsudfordringer |
        | <viste>   | ja                        |
      Når sagen vurderes den 2024-01-01
      Så er UN-PPV <udfald>

      Eksempler:
        | viste                      | udfald       |
        | BØRNEFAGLIG_UNDERSØGELSE   | opfyldt      |
        | ikke oplyst                | opfyldt      |
        | AFDÆKNING                  | ikke opfyldt |
        | INGEN_YDERLIGERE_AFDÆKNING | ikke opfyldt |
        | IKKE_SCREENET              | ikke opfyldt |

    Scenarie: Det siger reglen
      Givet Udredning.undervisningsudfordringer er ja
      Når sagen vurderes den 2024-01-01
      Så siger UN-PPV pligt
      Og er kilden til UN-PPV "Barnets lov § 22, stk. 4"
      Og er handlingen i UN-PPV "Vurdér, om der er behov for en pædagogisk-psykologisk vurdering af barnet."
      Og er den ansvarlige i UN-PPV "Kommunen"

    Scenarie: Før 2024 findes bestemmelsen ikke
      Givet Udredning.undervisningsudfordringer er ja
      Når sagen vurderes den 2023-12-31
      Så er UN-PPV uden for gyldighed

  Regel: UN-PPV-UDESTAAR Behovet for en pædagogisk-psykologisk vurdering er ikke vurderet

    Abstrakt Scenario: Udfordringer <svar>, vurderet <vurderet>
      Givet Udredning:
        | undervisningsudfordringer | ppvVurderet |
        | <svar>                    | <vurderet>  |
      Når sagen vurderes den 2024-01-01
      Så er UN-PPV-UDESTAAR <udfald>

      Eksempler:
        | svar        | vurderet    | udfald       |
        | ja          | nej         | opfyldt      |
        | ja          | ja          | ikke opfyldt |
        | nej         | nej         | ikke opfyldt |
        | ja          | ikke oplyst | uafklaret    |
        | ikke oplyst | nej         | uafklaret    |

    Scenarie: Det siger reglen
      Givet Udredning:
        | undervisningsudfordringer | ppvVurderet |
        | ja                        | nej         |
      Når sagen vurderes den 2024-01-01
      Så siger UN-PPV-UDESTAAR udestår
      Og er kilden til UN-PPV-UDESTAAR "Barnets lov § 22, stk. 4"

    Scenarie: Før 2024 findes bestemmelsen ikke
      Givet Udredning:
        | undervisningsudfordringer | ppvVurderet |
        | ja                        | nej         |
      Når sagen vurderes den 2023-12-31
      Så er UN-PPV-UDESTAAR uden for gyldighed
