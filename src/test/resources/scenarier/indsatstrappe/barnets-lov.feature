# language: da
Egenskab: Indsatstrappen: tidligt forebyggende og støttende indsatser
  Reglerne står i rules/indsatstrappe/barnets-lov.drl. De læser lovens spørgsmål, aldrig et trin. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området indsatstrappe

  Regel: IT-LOV-FOREBYGGENDE Forebyggende indsats skal tilbydes (serviceloven)
    Kommunen skal tilbyde indsatsen, når den vurderer, at det kan imødekomme barnets behov. Loven spørger ikke om et trin.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Stoettebehov.tidligtForebyggende er <tidligtForebyggende>
      Når sagen vurderes den <dato>
      Så er IT-LOV-FOREBYGGENDE <udfald>

      Eksempler:
        | hvordan                            | tidligtForebyggende | dato       | udfald       |
        | Som reglen siger                   | ja                  | 2023-12-31 | opfyldt      |
        | Kommunen vurderer, at den ikke kan | nej                 | 2023-12-31 | ikke opfyldt |
        | Ingen har vurderet det             | ikke oplyst         | 2023-12-31 | uafklaret    |
        | Som reglen siger                   | ja                  | 2024-01-01 | opfyldt      |
        | Kommunen vurderer, at den ikke kan | nej                 | 2024-01-01 | ikke opfyldt |
        | Ingen har vurderet det             | ikke oplyst         | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Stoettebehov.tidligtForebyggende er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-FOREBYGGENDE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-FOREBYGGENDE pligt
      Og er handlingen i IT-LOV-FOREBYGGENDE "Tilbyd barnet, den unge eller familien en eller flere af indsatserne: konsulentbistand, netværks- eller samtalegrupper, rådgivning om familieplanlægning eller en anden forebyggende indsats."
      Og er den ansvarlige i IT-LOV-FOREBYGGENDE "Kommunen"
      Og er kilden til IT-LOV-FOREBYGGENDE "Serviceloven § 11, stk. 3"
      Og hviler IT-LOV-FOREBYGGENDE på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-FOREBYGGENDE pligt
      Og er kilden til IT-LOV-FOREBYGGENDE "Serviceloven § 11, stk. 3"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-FOREBYGGENDE pligt
      Og er handlingen i IT-LOV-FOREBYGGENDE "Tilbyd barnet, den unge eller familien en eller flere af indsatserne: konsulentbistand, netværks- eller samtalegrupper, rådgivning om familieplanlægning eller en anden forebyggende indsats."
      Og er den ansvarlige i IT-LOV-FOREBYGGENDE "Kommunen"
      Og er kilden til IT-LOV-FOREBYGGENDE "Barnets lov § 30"
      Og hviler IT-LOV-FOREBYGGENDE på LOV

  Regel: IT-LOV-FOREBYGGENDE-UDESTAAR Forebyggende indsats er ikke tilbudt (serviceloven)
    Pligten gælder, men indsatsen er ikke tilbudt.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Stoettebehov:
        | tidligtForebyggende   | tidligtTilbudt   |
        | <tidligtForebyggende> | <tidligtTilbudt> |
      Når sagen vurderes den <dato>
      Så er IT-LOV-FOREBYGGENDE-UDESTAAR <udfald>

      Eksempler:
        | hvordan                            | tidligtForebyggende | tidligtTilbudt | dato       | udfald       |
        | Som reglen siger                   | ja                  | nej            | 2023-12-31 | opfyldt      |
        | Kommunen vurderer, at den ikke kan | nej                 | nej            | 2023-12-31 | ikke opfyldt |
        | Ingen har vurderet det             | ikke oplyst         | nej            | 2023-12-31 | uafklaret    |
        | Den er tilbudt                     | ja                  | ja             | 2023-12-31 | ikke opfyldt |
        | Om den er tilbudt, ved ingen       | ja                  | ikke oplyst    | 2023-12-31 | uafklaret    |
        | Som reglen siger                   | ja                  | nej            | 2024-01-01 | opfyldt      |
        | Kommunen vurderer, at den ikke kan | nej                 | nej            | 2024-01-01 | ikke opfyldt |
        | Ingen har vurderet det             | ikke oplyst         | nej            | 2024-01-01 | uafklaret    |
        | Den er tilbudt                     | ja                  | ja             | 2024-01-01 | ikke opfyldt |
        | Om den er tilbudt, ved ingen       | ja                  | ikke oplyst    | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Stoettebehov:
        | tidligtForebyggende | tidligtTilbudt |
        | ja                  | nej            |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-FOREBYGGENDE-UDESTAAR uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-FOREBYGGENDE-UDESTAAR udestår
      Og er kilden til IT-LOV-FOREBYGGENDE-UDESTAAR "Serviceloven § 11, stk. 3"
      Og hviler IT-LOV-FOREBYGGENDE-UDESTAAR på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-FOREBYGGENDE-UDESTAAR udestår
      Og er kilden til IT-LOV-FOREBYGGENDE-UDESTAAR "Serviceloven § 11, stk. 3"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-FOREBYGGENDE-UDESTAAR udestår
      Og er kilden til IT-LOV-FOREBYGGENDE-UDESTAAR "Barnets lov § 30"
      Og hviler IT-LOV-FOREBYGGENDE-UDESTAAR på LOV

  Regel: IT-LOV-STOETTE Afgørelse om foranstaltninger (serviceloven)
    Kommunen skal træffe afgørelse, når støtten må anses for at være af væsentlig betydning, og vælge det, der bedst kan imødekomme behovet.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Stoettebehov.væsentligBetydning er <væsentligBetydning>
      Når sagen vurderes den <dato>
      Så er IT-LOV-STOETTE <udfald>

      Eksempler:
        | hvordan                | væsentligBetydning | dato       | udfald       |
        | Som reglen siger       | ja                 | 2023-12-31 | opfyldt      |
        | Vurderet til nej       | nej                | 2023-12-31 | ikke opfyldt |
        | Ingen har vurderet det | ikke oplyst        | 2023-12-31 | uafklaret    |
        | Som reglen siger       | ja                 | 2024-01-01 | opfyldt      |
        | Vurderet til nej       | nej                | 2024-01-01 | ikke opfyldt |
        | Ingen har vurderet det | ikke oplyst        | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Stoettebehov.væsentligBetydning er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-STOETTE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-STOETTE pligt
      Og er handlingen i IT-LOV-STOETTE "Træf afgørelse om den eller de foranstaltninger, der bedst kan løse barnets problemer og behov, med samtykke fra forældremyndighedens indehaver."
      Og er den ansvarlige i IT-LOV-STOETTE "Kommunen"
      Og er kilden til IT-LOV-STOETTE "Serviceloven § 46, stk. 2, og § 52, stk. 1"
      Og hviler IT-LOV-STOETTE på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-STOETTE pligt
      Og er kilden til IT-LOV-STOETTE "Serviceloven § 46, stk. 2, og § 52, stk. 1"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-STOETTE pligt
      Og er handlingen i IT-LOV-STOETTE "Træf afgørelse om den eller de støttende indsatser, der bedst kan imødekomme barnets særlige behov, med samtykke fra forældremyndighedens indehaver (dog §§ 37-39). Angiv formålet og den forventede varighed."
      Og er den ansvarlige i IT-LOV-STOETTE "Kommunen"
      Og er kilden til IT-LOV-STOETTE "Barnets lov § 2, stk. 3, og § 32, stk. 1 og 3"
      Og hviler IT-LOV-STOETTE på LOV

  Regel: IT-LOV-STOETTE-UDESTAAR Der er ikke truffet afgørelse om foranstaltninger (serviceloven)
    Pligten gælder, men der er ikke truffet afgørelse om den støtte, barnet har behov for. En ældre afgørelse skjuler det ikke.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Stoettebehov:
        | væsentligBetydning   | støtteAfgjort   |
        | <væsentligBetydning> | <støtteAfgjort> |
      Når sagen vurderes den <dato>
      Så er IT-LOV-STOETTE-UDESTAAR <udfald>

      Eksempler:
        | hvordan                  | væsentligBetydning | støtteAfgjort | dato       | udfald       |
        | Som reglen siger         | ja                 | nej           | 2023-12-31 | opfyldt      |
        | Vurderet til nej         | nej                | nej           | 2023-12-31 | ikke opfyldt |
        | Ingen har vurderet det   | ikke oplyst        | nej           | 2023-12-31 | uafklaret    |
        | Der er truffet afgørelse | ja                 | ja            | 2023-12-31 | ikke opfyldt |
        | Om der er, ved ingen     | ja                 | ikke oplyst   | 2023-12-31 | uafklaret    |
        | Som reglen siger         | ja                 | nej           | 2024-01-01 | opfyldt      |
        | Vurderet til nej         | nej                | nej           | 2024-01-01 | ikke opfyldt |
        | Ingen har vurderet det   | ikke oplyst        | nej           | 2024-01-01 | uafklaret    |
        | Der er truffet afgørelse | ja                 | ja            | 2024-01-01 | ikke opfyldt |
        | Om der er, ved ingen     | ja                 | ikke oplyst   | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Stoettebehov:
        | væsentligBetydning | støtteAfgjort |
        | ja                 | nej           |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-STOETTE-UDESTAAR uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-STOETTE-UDESTAAR udestår
      Og er kilden til IT-LOV-STOETTE-UDESTAAR "Serviceloven § 52, stk. 1"
      Og hviler IT-LOV-STOETTE-UDESTAAR på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-STOETTE-UDESTAAR udestår
      Og er kilden til IT-LOV-STOETTE-UDESTAAR "Serviceloven § 52, stk. 1"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-STOETTE-UDESTAAR udestår
      Og er kilden til IT-LOV-STOETTE-UDESTAAR "Barnets lov § 32, stk. 1"
      Og hviler IT-LOV-STOETTE-UDESTAAR på LOV

  Regel: IT-LOV-STOETTE-UNDERSOEGELSE Støtten kræver en børnefaglig undersøgelse (serviceloven)
    Før 2024 kunne støtte kun iværksættes efter en undersøgelse, eller sideløbende, når særlige forhold talte for det.

    Abstrakt Scenario: <hvordan>
      Givet Stoettebehov.væsentligBetydning er <væsentligBetydning>
      Og Lovbetingelse.børnefagligUndersøgelse er <børnefagligUndersøgelse>
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-STOETTE-UNDERSOEGELSE <udfald>

      Eksempler:
        | hvordan                                   | væsentligBetydning | børnefagligUndersøgelse | udfald       |
        | Som reglen siger                          | ja                 | nej                     | opfyldt      |
        | Vurderet til nej                          | nej                | nej                     | ikke opfyldt |
        | Ingen har vurderet det                    | ikke oplyst        | nej                     | uafklaret    |
        | Undersøgelsen er gennemført               | ja                 | ja                      | ikke opfyldt |
        | Om undersøgelsen er gennemført, ved ingen | ja                 | ikke oplyst             | uafklaret    |

    Scenarie: Serviceloven gælder til og med 2023
      Givet Stoettebehov.væsentligBetydning er ja
      Og Lovbetingelse.børnefagligUndersøgelse er nej
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-STOETTE-UNDERSOEGELSE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-STOETTE-UNDERSOEGELSE udestår
      Og er handlingen i IT-LOV-STOETTE-UNDERSOEGELSE "Gennemfør den børnefaglige undersøgelse."
      Og er den ansvarlige i IT-LOV-STOETTE-UNDERSOEGELSE "Kommunen"
      Og er kilden til IT-LOV-STOETTE-UNDERSOEGELSE "Serviceloven § 52, stk. 2"
      Og hviler IT-LOV-STOETTE-UNDERSOEGELSE på LOV
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-STOETTE-UNDERSOEGELSE opfyldt
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-STOETTE-UNDERSOEGELSE uden for gyldighed

  Regel: IT-LOV-STOETTE-VENTER-IKKE Støtten behøver ikke vente på undersøgelsen
    Fra 2024 kan støtten begynde sideløbende med undersøgelsen: den behøver ikke vente.

    Abstrakt Scenario: <hvordan>
      Givet Stoettebehov.væsentligBetydning er <væsentligBetydning>
      Og Lovbetingelse.børnefagligUndersøgelse er <børnefagligUndersøgelse>
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-STOETTE-VENTER-IKKE <udfald>

      Eksempler:
        | hvordan                                   | væsentligBetydning | børnefagligUndersøgelse | udfald       |
        | Som reglen siger                          | ja                 | nej                     | opfyldt      |
        | Vurderet til nej                          | nej                | nej                     | ikke opfyldt |
        | Ingen har vurderet det                    | ikke oplyst        | nej                     | uafklaret    |
        | Undersøgelsen er gennemført               | ja                 | ja                      | ikke opfyldt |
        | Om undersøgelsen er gennemført, ved ingen | ja                 | ikke oplyst             | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Stoettebehov.væsentligBetydning er ja
      Og Lovbetingelse.børnefagligUndersøgelse er nej
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-STOETTE-VENTER-IKKE uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-STOETTE-VENTER-IKKE mulighed
      Og er handlingen i IT-LOV-STOETTE-VENTER-IKKE "Iværksæt den støttende indsats nu, sideløbende med afdækningen eller undersøgelsen, hvis barnet har brug for den. Samtykke indhentes som ellers."
      Og er den ansvarlige i IT-LOV-STOETTE-VENTER-IKKE "Kommunen"
      Og er kilden til IT-LOV-STOETTE-VENTER-IKKE "Barnets lov § 32, stk. 4"
      Og hviler IT-LOV-STOETTE-VENTER-IKKE på LOV

  Regel: IT-LOV-FORMAAL Formål eller varighed mangler i handleplanen (serviceloven)
    Før 2024 stod de i handleplanen; fra 2024 i afgørelsen. En afgørelse fra før 2024 gælder, som den er.

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel   | afgjort   | formål   | varighed   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> | <formål> | <varighed> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-FORMAAL <udfald>

      Eksempler:
        | hvordan                                 | hjemmel              | afgjort     | formål      | varighed    | udfald       |
        | Som reglen siger                        | STØTTENDE_INDSATS    | 2024-01-01  | nej         | ja          | opfyldt      |
        | Afgørelsen er fra den 31. december 2023 | STØTTENDE_INDSATS    | 2023-12-31  | nej         | ja          | ikke opfyldt |
        | Afgørelsen er ikke truffet endnu        | STØTTENDE_INDSATS    | ikke sket   | nej         | ja          | opfyldt      |
        | Hvornår den er truffet, ved ingen       | STØTTENDE_INDSATS    | ikke oplyst | nej         | ja          | uafklaret    |
        | En tidligt forebyggende indsats         | TIDLIGT_FOREBYGGENDE | 2024-01-01  | nej         | ja          | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen    | ikke oplyst          | 2024-01-01  | nej         | ja          | uafklaret    |
        | Varigheden mangler                      | STØTTENDE_INDSATS    | 2024-01-01  | ja          | nej         | opfyldt      |
        | Begge er angivet                        | STØTTENDE_INDSATS    | 2024-01-01  | ja          | ja          | ikke opfyldt |
        | Om formålet er angivet, ved ingen       | STØTTENDE_INDSATS    | 2024-01-01  | ikke oplyst | ja          | uafklaret    |
        | Om varigheden er angivet, ved ingen     | STØTTENDE_INDSATS    | 2024-01-01  | ja          | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Efter serviceloven: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel   | formål   | varighed   |
        | i1 | HJEMMEBASERET | <hjemmel> | <formål> | <varighed> |
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-FORMAAL <udfald>

      Eksempler:
        | hvordan                              | hjemmel              | formål      | varighed    | udfald       |
        | Som reglen siger                     | STØTTENDE_INDSATS    | nej         | ja          | opfyldt      |
        | En tidligt forebyggende indsats      | TIDLIGT_FOREBYGGENDE | nej         | ja          | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen | ikke oplyst          | nej         | ja          | uafklaret    |
        | Varigheden mangler                   | STØTTENDE_INDSATS    | ja          | nej         | opfyldt      |
        | Begge er angivet                     | STØTTENDE_INDSATS    | ja          | ja          | ikke opfyldt |
        | Om formålet er angivet, ved ingen    | STØTTENDE_INDSATS    | ikke oplyst | ja          | uafklaret    |
        | Om varigheden er angivet, ved ingen  | STØTTENDE_INDSATS    | ja          | ikke oplyst | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Indsats:
        | id | trin          | hjemmel           | afgjort   | formål | varighed |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | ikke sket | nej    | ja       |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-FORMAAL uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-FORMAAL udestår
      Og er handlingen i IT-LOV-FORMAAL "Angiv formålet med indsatsen og den forventede varighed i handleplanen."
      Og er den ansvarlige i IT-LOV-FORMAAL "Kommunen"
      Og er kilden til IT-LOV-FORMAAL "Serviceloven § 140, stk. 2-3"
      Og hviler IT-LOV-FORMAAL på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-FORMAAL udestår
      Og er kilden til IT-LOV-FORMAAL "Serviceloven § 140, stk. 2-3"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-FORMAAL udestår
      Og er handlingen i IT-LOV-FORMAAL "Angiv formålet med indsatsen og den forventede varighed."
      Og er den ansvarlige i IT-LOV-FORMAAL "Kommunen"
      Og er kilden til IT-LOV-FORMAAL "Barnets lov § 32, stk. 3"
      Og hviler IT-LOV-FORMAAL på LOV
      Og er vidnerne for IT-LOV-FORMAAL Indsats[i1]

    Scenarie: Før 2024: Ingen indsatser, og indsatser, der ikke er oplyst
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-FORMAAL uafklaret
      Og mangler IT-LOV-FORMAAL svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-FORMAAL ikke opfyldt

    Scenarie: Fra 2024: Ingen indsatser, og indsatser, der ikke er oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-FORMAAL uafklaret
      Og mangler IT-LOV-FORMAAL svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-FORMAAL ikke opfyldt

  Regel: IT-LOV-STOETTE-SAMTYKKE Samtykke til foranstaltningen mangler (serviceloven)
    Afgørelsen træffes med samtykke fra forældremyndighedens indehaver, dog §§ 37-39. Den unges samtykke kræves ikke her.

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel   | afgjort   | samtykke   | undtagetSamtykke   |
        | i1 | HJEMMEBASERET | <hjemmel> | <afgjort> | <samtykke> | <undtagetSamtykke> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-STOETTE-SAMTYKKE <udfald>

      Eksempler:
        | hvordan                                 | hjemmel              | afgjort     | samtykke    | undtagetSamtykke | udfald       |
        | Som reglen siger                        | STØTTENDE_INDSATS    | 2024-01-01  | nej         | nej              | opfyldt      |
        | Afgørelsen er fra den 31. december 2023 | STØTTENDE_INDSATS    | 2023-12-31  | nej         | nej              | ikke opfyldt |
        | Afgørelsen er ikke truffet endnu        | STØTTENDE_INDSATS    | ikke sket   | nej         | nej              | opfyldt      |
        | Hvornår den er truffet, ved ingen       | STØTTENDE_INDSATS    | ikke oplyst | nej         | nej              | uafklaret    |
        | En tidligt forebyggende indsats         | TIDLIGT_FOREBYGGENDE | 2024-01-01  | nej         | nej              | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen    | ikke oplyst          | 2024-01-01  | nej         | nej              | uafklaret    |
        | Samtykket er givet                      | STØTTENDE_INDSATS    | 2024-01-01  | ja          | nej              | ikke opfyldt |
        | Om samtykket er givet, ved ingen        | STØTTENDE_INDSATS    | 2024-01-01  | ikke oplyst | nej              | uafklaret    |
        | En af §§ 37-39 gælder                   | STØTTENDE_INDSATS    | 2024-01-01  | nej         | ja               | ikke opfyldt |
        | Om en af §§ 37-39 gælder, ved ingen     | STØTTENDE_INDSATS    | 2024-01-01  | nej         | ikke oplyst      | uafklaret    |

    Abstrakt Scenario: Efter serviceloven: <hvordan>
      Givet Indsats:
        | id | trin          | hjemmel   | samtykke   |
        | i1 | HJEMMEBASERET | <hjemmel> | <samtykke> |
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-STOETTE-SAMTYKKE <udfald>

      Eksempler:
        | hvordan                              | hjemmel              | samtykke    | udfald       |
        | Som reglen siger                     | STØTTENDE_INDSATS    | nej         | opfyldt      |
        | En tidligt forebyggende indsats      | TIDLIGT_FOREBYGGENDE | nej         | ikke opfyldt |
        | Efter hvilken bestemmelse, ved ingen | ikke oplyst          | nej         | uafklaret    |
        | Samtykket er givet                   | STØTTENDE_INDSATS    | ja          | ikke opfyldt |
        | Om samtykket er givet, ved ingen     | STØTTENDE_INDSATS    | ikke oplyst | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Indsats:
        | id | trin          | hjemmel           | afgjort   | samtykke | undtagetSamtykke |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | ikke sket | nej      | nej              |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-STOETTE-SAMTYKKE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-STOETTE-SAMTYKKE udestår
      Og er handlingen i IT-LOV-STOETTE-SAMTYKKE "Indhent samtykke fra forældremyndighedens indehaver, eller afklar, om en af lovens undtagelser gælder."
      Og er den ansvarlige i IT-LOV-STOETTE-SAMTYKKE "Kommunen"
      Og er kilden til IT-LOV-STOETTE-SAMTYKKE "Serviceloven § 52, stk. 1"
      Og hviler IT-LOV-STOETTE-SAMTYKKE på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-STOETTE-SAMTYKKE udestår
      Og er kilden til IT-LOV-STOETTE-SAMTYKKE "Serviceloven § 52, stk. 1"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-STOETTE-SAMTYKKE udestår
      Og er handlingen i IT-LOV-STOETTE-SAMTYKKE "Indhent samtykke fra forældremyndighedens indehaver."
      Og er den ansvarlige i IT-LOV-STOETTE-SAMTYKKE "Kommunen"
      Og er kilden til IT-LOV-STOETTE-SAMTYKKE "Barnets lov § 32, stk. 2, og §§ 37-39"
      Og hviler IT-LOV-STOETTE-SAMTYKKE på LOV
      Og er vidnerne for IT-LOV-STOETTE-SAMTYKKE Indsats[i1]

    Scenarie: Før 2024: Ingen indsatser, og indsatser, der ikke er oplyst
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-STOETTE-SAMTYKKE uafklaret
      Og mangler IT-LOV-STOETTE-SAMTYKKE svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-STOETTE-SAMTYKKE ikke opfyldt

    Scenarie: Fra 2024: Ingen indsatser, og indsatser, der ikke er oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-STOETTE-SAMTYKKE uafklaret
      Og mangler IT-LOV-STOETTE-SAMTYKKE svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-STOETTE-SAMTYKKE ikke opfyldt

    Scenarie: Risikovurderingen går forud: samtykket indhentes ikke endnu
      Givet områderne indsatstrappe og underretning
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Og Indsats:
        | id | trin          | hjemmel           | afgjort   | samtykke | undtagetSamtykke |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | ikke sket | nej      | nej              |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-STOETTE-SAMTYKKE opfyldt
      Og er IT-LOV-STOETTE-SAMTYKKE spærret af UN-RISIKO-FOERST
