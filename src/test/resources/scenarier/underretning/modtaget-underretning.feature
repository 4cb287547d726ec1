# language: da
Egenskab: Underretning: det, kommunen skal med en underretning, den har modtaget

  Regel: UN-VURDERING Systematisk vurdering af underretningen (serviceloven)

    Baggrund: Kommunen har modtaget en underretning
      Givet området underretning
      Og Underretning:
        | id |
        | u1 |

    Abstrakt Scenario: Det siger reglen den <dag>
      Når sagen vurderes den <dag>
      Så siger UN-VURDERING pligt
      Og er kilden til UN-VURDERING "<kilde>"
      Og er handlingen i UN-VURDERING "<handling>"
      Og er den ansvarlige i UN-VURDERING "Kommunen"
      Og hviler UN-VURDERING på LOV

      Eksempler:
        | dag        | kilde                                                                                            | handling                                                                       |
        | 2023-12-31 | Serviceloven § 155, stk. 1                                                                       | Vurdér underretningen, så det afklares, om barnet har behov for særlig støtte. |
        | 2024-01-01 | Barnets lov § 136, stk. 1; for det, der var færdigbehandlet før 2024, serviceloven § 155, stk. 1 | Vurdér underretningen, så det afklares, om barnet har behov for særlig støtte. |

    Scenarie: Hver underretning er et vidne; er der ingen, er der ingen pligt
      Givet Underretning:
        | id |
        | u1 |
        | u2 |
      Når sagen vurderes den 2023-12-31
      Så er UN-VURDERING opfyldt
      Og er vidnerne for UN-VURDERING Underretning[u1], Underretning[u2]
      Givet ingen Underretning
      Når sagen vurderes den 2023-12-31
      Så er UN-VURDERING ikke opfyldt
      Når sagen vurderes den 2024-01-01
      Så er UN-VURDERING ikke opfyldt

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Når sagen vurderes den <dag>
      Så er UN-VURDERING <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-VURDERING-UDESTAAR Underretningen er ikke vurderet (serviceloven)

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Er det gjort? <svar>
      Givet Underretning:
        | id | vurderet |
        | u1 | <svar>   |
        | u2 | ja       |
      Når sagen vurderes den 2023-12-31
      Så er UN-VURDERING-UDESTAAR <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-VURDERING-UDESTAAR <udfald>

      Eksempler:
        | svar        | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Er underretningerne ikke oplyst, spørges der om dem; er der ingen, udestår intet
      Når sagen vurderes den 2023-12-31
      Så er UN-VURDERING-UDESTAAR uafklaret
      Og er UN-VURDERING uafklaret
      Og mangler UN-VURDERING kun svar på:
        | felt         |
        | Underretning |
      Når sagen vurderes den 2024-01-01
      Så er UN-VURDERING-UDESTAAR uafklaret
      Og er UN-VURDERING uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2023-12-31
      Så er UN-VURDERING-UDESTAAR ikke opfyldt
      Når sagen vurderes den 2024-01-01
      Så er UN-VURDERING-UDESTAAR ikke opfyldt

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id | vurderet |
        | u1 | nej      |
        | u2 | ja       |
      Når sagen vurderes den <dag>
      Så siger UN-VURDERING-UDESTAAR udestår
      Og er kilden til UN-VURDERING-UDESTAAR "<kilde>"
      Og hviler UN-VURDERING-UDESTAAR på LOV

      Eksempler:
        | dag        | kilde                                                                                            |
        | 2023-12-31 | Serviceloven § 155, stk. 1                                                                       |
        | 2024-01-01 | Barnets lov § 136, stk. 1; for det, der var færdigbehandlet før 2024, serviceloven § 155, stk. 1 |

    Scenarie: Kun den underretning, det ikke er gjort ved, er vidne
      Givet Underretning:
        | id | vurderet |
        | u1 | nej      |
        | u2 | ja       |
      Når sagen vurderes den 2024-01-01
      Så er UN-VURDERING-UDESTAAR opfyldt
      Og er vidnerne for UN-VURDERING-UDESTAAR Underretning[u1]

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Underretning:
        | id | vurderet |
        | u1 | nej      |
        | u2 | ja       |
      Når sagen vurderes den <dag>
      Så er UN-VURDERING-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-REGISTRERING Central registrering af underretningen (serviceloven)

    Baggrund: Kommunen har modtaget en underretning
      Givet området underretning
      Og Underretning:
        | id |
        | u1 |

    Abstrakt Scenario: Det siger reglen den <dag>
      Når sagen vurderes den <dag>
      Så siger UN-REGISTRERING pligt
      Og er kilden til UN-REGISTRERING "<kilde>"
      Og er handlingen i UN-REGISTRERING "<handling>"
      Og er den ansvarlige i UN-REGISTRERING "Kommunen"
      Og hviler UN-REGISTRERING på LOV

      Eksempler:
        | dag        | kilde                                                                                            | handling                           |
        | 2023-12-31 | Serviceloven § 155, stk. 1                                                                       | Registrér underretningen centralt. |
        | 2024-01-01 | Barnets lov § 136, stk. 1; for det, der var færdigbehandlet før 2024, serviceloven § 155, stk. 1 | Registrér underretningen centralt. |

    Scenarie: Hver underretning er et vidne; er der ingen, er der ingen pligt
      Givet Underretning:
        | id |
        | u1 |
        | u2 |
      Når sagen vurderes den 2023-12-31
      Så er UN-REGISTRERING opfyldt
      Og er vidnerne for UN-REGISTRERING Underretning[u1], Underretning[u2]
      Givet ingen Underretning
      Når sagen vurderes den 2023-12-31
      Så er UN-REGISTRERING ikke opfyldt
      Når sagen vurderes den 2024-01-01
      Så er UN-REGISTRERING ikke opfyldt

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Når sagen vurderes den <dag>
      Så er UN-REGISTRERING <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-REGISTRERING-UDESTAAR Underretningen er ikke registreret (serviceloven)

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Er det gjort? <svar>
      Givet Underretning:
        | id | registreret |
        | u1 | <svar>      |
        | u2 | ja          |
      Når sagen vurderes den 2023-12-31
      Så er UN-REGISTRERING-UDESTAAR <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-REGISTRERING-UDESTAAR <udfald>

      Eksempler:
        | svar        | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Er underretningerne ikke oplyst, spørges der om dem; er der ingen, udestår intet
      Når sagen vurderes den 2023-12-31
      Så er UN-REGISTRERING-UDESTAAR uafklaret
      Og er UN-REGISTRERING uafklaret
      Og mangler UN-REGISTRERING kun svar på:
        | felt         |
        | Underretning |
      Når sagen vurderes den 2024-01-01
      Så er UN-REGISTRERING-UDESTAAR uafklaret
      Og er UN-REGISTRERING uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2023-12-31
      Så er UN-REGISTRERING-UDESTAAR ikke opfyldt
      Når sagen vurderes den 2024-01-01
      Så er UN-REGISTRERING-UDESTAAR ikke opfyldt

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id | registreret |
        | u1 | nej         |
        | u2 | ja          |
      Når sagen vurderes den <dag>
      Så siger UN-REGISTRERING-UDESTAAR udestår
      Og er kilden til UN-REGISTRERING-UDESTAAR "<kilde>"
      Og hviler UN-REGISTRERING-UDESTAAR på LOV

      Eksempler:
        | dag        | kilde                                                                                            |
        | 2023-12-31 | Serviceloven § 155, stk. 1                                                                       |
        | 2024-01-01 | Barnets lov § 136, stk. 1; for det, der var færdigbehandlet før 2024, serviceloven § 155, stk. 1 |

    Scenarie: Kun den underretning, det ikke er gjort ved, er vidne
      Givet Underretning:
        | id | registreret |
        | u1 | nej         |
        | u2 | ja          |
      Når sagen vurderes den 2024-01-01
      Så er UN-REGISTRERING-UDESTAAR opfyldt
      Og er vidnerne for UN-REGISTRERING-UDESTAAR Underretning[u1]

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Underretning:
        | id | registreret |
        | u1 | nej         |
        | u2 | ja          |
      Når sagen vurderes den <dag>
      Så er UN-REGISTRERING-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-GENVURDERING Genvurdering med en ny deltager (serviceloven)

    Kommunen har iværksat en indsats for barnet, og der kommer en ny underretning. Hvilke indsatser der tæller, er ændret undervejs.

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id |
        | u1 |
      Og Indsats:
        | id | trin          | hjemmel           | iværksat   |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2023-05-01 |
      Når sagen vurderes den <dag>
      Så siger UN-GENVURDERING pligt
      Og er kilden til UN-GENVURDERING "<kilde>"
      Og er handlingen i UN-GENVURDERING "<handling>"
      Og er den ansvarlige i UN-GENVURDERING "Kommunen"
      Og hviler UN-GENVURDERING på LOV

      Eksempler:
        | dag        | kilde                                                     | handling                                                                                          |
        | 2023-12-31 | Serviceloven § 155 a, stk. 1                              | Genvurdér sagen, og lad mindst én deltage, som ikke tidligere har deltaget i behandlingen af den. |
        | 2024-01-01 | Barnets lov § 137, stk. 1 (LBK nr. 83 af 25. januar 2024) | Genvurdér sagen, og lad mindst én deltage, som ikke tidligere har deltaget i behandlingen af den. |
        | 2024-12-30 | Barnets lov § 137, stk. 1 (LBK nr. 83 af 25. januar 2024) | Genvurdér sagen, og lad mindst én deltage, som ikke tidligere har deltaget i behandlingen af den. |
        | 2024-12-31 | Barnets lov § 137, stk. 1                                 | Genvurdér sagen, og lad mindst én deltage, som ikke tidligere har deltaget i behandlingen af den. |

    Abstrakt Scenario: Hvilken indsats: <hjemmel>
      Givet Underretning:
        | id |
        | u1 |
      Og Indsats:
        | id | trin          | hjemmel   | iværksat   |
        | i1 | HJEMMEBASERET | <hjemmel> | 2023-05-01 |
      Når sagen vurderes den 2023-12-31
      Så er UN-GENVURDERING <før>
      Når sagen vurderes den 2024-12-30
      Så er UN-GENVURDERING <i 2024>
      Når sagen vurderes den 2024-12-31
      Så er UN-GENVURDERING <efter>

      Eksempler:
        | hjemmel                   | før          | i 2024       | efter        |
        | TIDLIGT_FOREBYGGENDE      | ikke opfyldt | opfyldt      | ikke opfyldt |
        | STØTTENDE_INDSATS         | opfyldt      | opfyldt      | opfyldt      |
        | ANBRINGELSE_MED_SAMTYKKE  | opfyldt      | opfyldt      | opfyldt      |
        | ANBRINGELSE_UDEN_SAMTYKKE | opfyldt      | opfyldt      | opfyldt      |
        | VIDEREFØRT_ANBRINGELSE    | opfyldt      | opfyldt      | opfyldt      |
        | UNGDOMSKRIMINALITET       | opfyldt      | opfyldt      | opfyldt      |
        | ANDEN                     | ikke opfyldt | ikke opfyldt | ikke opfyldt |
        | ikke oplyst               | uafklaret    | uafklaret    | uafklaret    |

    Abstrakt Scenario: Iværksat <iværksat>
      Givet Underretning:
        | id |
        | u1 |
      Og Indsats:
        | id | trin          | hjemmel           | iværksat   |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | <iværksat> |
      Når sagen vurderes den 2023-12-31
      Så er UN-GENVURDERING <udfald>
      Når sagen vurderes den 2024-12-30
      Så er UN-GENVURDERING <udfald>
      Når sagen vurderes den 2024-12-31
      Så er UN-GENVURDERING <udfald>

      Eksempler:
        | iværksat    | udfald       |
        | 2023-05-01  | opfyldt      |
        | ikke sket   | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Er der ingen underretning eller ingen indsats, er der ingen pligt; er de ikke oplyst, spørges der: <dag>
      Givet ingen Underretning
      Og Indsats:
        | id | trin          | hjemmel           | iværksat   |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2023-05-01 |
      Når sagen vurderes den <dag>
      Så er UN-GENVURDERING ikke opfyldt
      Givet Underretning:
        | id |
        | u1 |
      Og ingen Indsats
      Når sagen vurderes den <dag>
      Så er UN-GENVURDERING ikke opfyldt

      Eksempler:
        | dag        |
        | 2023-12-31 |
        | 2024-12-30 |
        | 2024-12-31 |

    Abstrakt Scenario: Er underretningerne eller indsatserne ikke oplyst, spørges der: <dag>
      Givet Indsats:
        | id | trin          | hjemmel           | iværksat   |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2023-05-01 |
      Når sagen vurderes den <dag>
      Så er UN-GENVURDERING uafklaret
      Og mangler UN-GENVURDERING kun svar på:
        | felt         |
        | Underretning |

      Eksempler:
        | dag        |
        | 2023-12-31 |
        | 2024-12-30 |
        | 2024-12-31 |

    Abstrakt Scenario: Er indsatserne ikke oplyst, spørges der om dem: <dag>
      Givet Underretning:
        | id |
        | u1 |
      Når sagen vurderes den <dag>
      Så er UN-GENVURDERING uafklaret
      Og mangler UN-GENVURDERING kun svar på:
        | felt    |
        | Indsats |

      Eksempler:
        | dag        |
        | 2023-12-31 |
        | 2024-12-30 |
        | 2024-12-31 |

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Underretning:
        | id |
        | u1 |
      Og Indsats:
        | id | trin          | hjemmel           | iværksat   |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2014-05-01 |
      Når sagen vurderes den <dag>
      Så er UN-GENVURDERING <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-GENVURDERING-TIDLIG Genvurdering, også ved tidligt forebyggende indsats

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Modtaget <modtaget>, vurderet <dag>
      Givet Underretning:
        | id |
        | u1 |
      Og Indsats:
        | id | trin          | hjemmel              | iværksat   |
        | i1 | HJEMMEBASERET | TIDLIGT_FOREBYGGENDE | 2023-05-01 |
      Og Henvendelse.modtagetDato er <modtaget>
      Når sagen vurderes den <dag>
      Så er UN-GENVURDERING-TIDLIG <udfald>

      Eksempler:
        | modtaget    | dag        | udfald             |
        | 2024-12-30  | 2024-12-31 | opfyldt            |
        | 2024-12-31  | 2024-12-31 | ikke opfyldt       |
        | 2024-01-01  | 2025-06-01 | opfyldt            |
        | 2023-12-31  | 2025-06-01 | ikke opfyldt       |
        | ikke oplyst | 2025-06-01 | ikke opfyldt       |
        | 2024-12-30  | 2024-12-30 | uden for gyldighed |

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id |
        | u1 |
      Og Indsats:
        | id | trin          | hjemmel              | iværksat   |
        | i1 | HJEMMEBASERET | TIDLIGT_FOREBYGGENDE | 2023-05-01 |
      Og Henvendelse.modtagetDato er 2024-06-01
      Når sagen vurderes den <dag>
      Så siger UN-GENVURDERING-TIDLIG pligt
      Og er kilden til UN-GENVURDERING-TIDLIG "<kilde>"
      Og er handlingen i UN-GENVURDERING-TIDLIG "<handling>"
      Og er den ansvarlige i UN-GENVURDERING-TIDLIG "Kommunen"
      Og hviler UN-GENVURDERING-TIDLIG på LOV

      Eksempler:
        | dag        | kilde                                                     | handling                                                                                          |
        | 2024-12-31 | Barnets lov § 137, stk. 1 (LBK nr. 83 af 25. januar 2024) | Genvurdér sagen, og lad mindst én deltage, som ikke tidligere har deltaget i behandlingen af den. |

    Abstrakt Scenario: Hjemmel <hjemmel>, iværksat <iværksat>
      Givet Underretning:
        | id |
        | u1 |
      Og Indsats:
        | id | trin          | hjemmel   | iværksat   |
        | i1 | HJEMMEBASERET | <hjemmel> | <iværksat> |
      Og Henvendelse.modtagetDato er 2024-06-01
      Når sagen vurderes den 2025-01-01
      Så er UN-GENVURDERING-TIDLIG <udfald>

      Eksempler:
        | hjemmel              | iværksat    | udfald       |
        | TIDLIGT_FOREBYGGENDE | 2023-05-01  | opfyldt      |
        | STØTTENDE_INDSATS    | 2023-05-01  | ikke opfyldt |
        | TIDLIGT_FOREBYGGENDE | ikke sket   | ikke opfyldt |
        | TIDLIGT_FOREBYGGENDE | ikke oplyst | uafklaret    |
        | ikke oplyst          | 2023-05-01  | uafklaret    |

    Scenarie: Er der ingen underretning eller ingen indsats, er der ingen pligt; er de ikke oplyst, spørges der
      Givet Henvendelse.modtagetDato er 2024-06-01
      Når sagen vurderes den 2025-01-01
      Så er UN-GENVURDERING-TIDLIG uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2025-01-01
      Så er UN-GENVURDERING-TIDLIG ikke opfyldt
      Givet Underretning:
        | id |
        | u1 |
      Og ingen Indsats
      Når sagen vurderes den 2025-01-01
      Så er UN-GENVURDERING-TIDLIG ikke opfyldt

  Regel: UN-GENVURDERING-UVIS Ikke afgjort, om sagen skal genvurderes (mens ændringen trådte i kraft)

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id |
        | u1 |
      Og Indsats:
        | id | trin          | hjemmel              | iværksat   |
        | i1 | HJEMMEBASERET | TIDLIGT_FOREBYGGENDE | 2023-05-01 |
      Når sagen vurderes den <dag>
      Så siger UN-GENVURDERING-UVIS fagligVurdering
      Og er kilden til UN-GENVURDERING-UVIS "<kilde>"
      Og er handlingen i UN-GENVURDERING-UVIS "<handling>"
      Og er den ansvarlige i UN-GENVURDERING-UVIS "Kommunen"
      Og hviler UN-GENVURDERING-UVIS på LOV

      Eksempler:
        | dag        | kilde                                                        | handling                                                                                  |
        | 2024-12-31 | Barnets lov § 137, stk. 1; lov nr. 1690 af 30. december 2024 | Afklar, om sagen skal genvurderes; kontrollér, hvornår ændringen af § 137 trådte i kraft. |
        | 2025-03-16 | Barnets lov § 137, stk. 1; lov nr. 1690 af 30. december 2024 | Afklar, om sagen skal genvurderes; kontrollér, hvornår ændringen af § 137 trådte i kraft. |

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id |
        | u1 |
      Og Indsats:
        | id | trin          | hjemmel              | iværksat   |
        | i1 | HJEMMEBASERET | TIDLIGT_FOREBYGGENDE | 2023-05-01 |
      Og Henvendelse.modtagetDato er 2025-01-15
      Når sagen vurderes den <dag>
      Så siger UN-GENVURDERING-UVIS fagligVurdering
      Og er kilden til UN-GENVURDERING-UVIS "<kilde>"
      Og er handlingen i UN-GENVURDERING-UVIS "<handling>"
      Og er den ansvarlige i UN-GENVURDERING-UVIS "Kommunen"
      Og hviler UN-GENVURDERING-UVIS på LOV

      Eksempler:
        | dag        | kilde                                                        | handling                                                                                  |
        | 2025-03-17 | Barnets lov § 137, stk. 1; lov nr. 1690 af 30. december 2024 | Afklar, om sagen skal genvurderes; kontrollér, hvornår ændringen af § 137 trådte i kraft. |

    Abstrakt Scenario: Modtaget <modtaget>, vurderet <dag>
      Givet Underretning:
        | id |
        | u1 |
      Og Indsats:
        | id | trin          | hjemmel              | iværksat   |
        | i1 | HJEMMEBASERET | TIDLIGT_FOREBYGGENDE | 2023-05-01 |
      Og Henvendelse.modtagetDato er <modtaget>
      Når sagen vurderes den <dag>
      Så er UN-GENVURDERING-UVIS <udfald>

      Eksempler:
        | modtaget    | dag        | udfald             |
        | ikke oplyst | 2024-12-30 | uden for gyldighed |
        | ikke oplyst | 2024-12-31 | opfyldt            |
        | 2024-12-30  | 2024-12-31 | ikke opfyldt       |
        | 2024-12-31  | 2024-12-31 | opfyldt            |
        | ikke oplyst | 2025-03-16 | opfyldt            |
        | ikke oplyst | 2025-03-17 | ikke opfyldt       |
        | 2024-12-30  | 2025-03-17 | ikke opfyldt       |
        | 2024-12-31  | 2025-03-17 | opfyldt            |
        | 2025-03-16  | 2025-03-17 | opfyldt            |
        | 2025-03-17  | 2025-03-17 | ikke opfyldt       |

    Scenarie: Resultatet siger, at det ikke kan afgøres her, og hvorfor
      Givet Underretning:
        | id |
        | u1 |
      Og Indsats:
        | id | trin          | hjemmel              | iværksat   |
        | i1 | HJEMMEBASERET | TIDLIGT_FOREBYGGENDE | 2023-05-01 |
      Når sagen vurderes den 2025-01-15
      Så er UN-GENVURDERING-UVIS opfyldt
      Og er resultatet af UN-GENVURDERING-UVIS KAN_IKKE_AFGØRES
      Og er forbeholdet ved UN-GENVURDERING-UVIS "Hvornår den snævre liste i § 137, stk. 1, trådte i kraft, er ikke fundet: mellem den 30. december 2024 (lov nr. 1690) og den 17. marts 2025 (LBK nr. 282)."

    Abstrakt Scenario: Kun hvor barnet ikke har andre indsatser: tidlig indsats iværksat <tidlig>, anden indsats <hjemmel> iværksat <iværksat>
      Givet Underretning:
        | id |
        | u1 |
      Og Indsats:
        | id | trin                   | hjemmel   | iværksat   |
        | i1 | FOREBYGGENDE_INDSATSER | <første>  | <tidlig>   |
        | i2 | HJEMMEBASERET          | <hjemmel> | <iværksat> |
      Og Henvendelse.modtagetDato er 2025-01-15
      Når sagen vurderes den 2025-01-15
      Så er UN-GENVURDERING-UVIS <udfald>
      Når sagen vurderes den 2025-03-17
      Så er UN-GENVURDERING-UVIS <udfald>

      Eksempler:
        | første               | tidlig      | hjemmel              | iværksat    | udfald       |
        | TIDLIGT_FOREBYGGENDE | 2023-05-01  | ANDEN                | 2023-05-01  | opfyldt      |
        | TIDLIGT_FOREBYGGENDE | 2023-05-01  | TIDLIGT_FOREBYGGENDE | 2023-05-01  | opfyldt      |
        | TIDLIGT_FOREBYGGENDE | 2023-05-01  | STØTTENDE_INDSATS    | 2023-05-01  | ikke opfyldt |
        | TIDLIGT_FOREBYGGENDE | 2023-05-01  | STØTTENDE_INDSATS    | ikke sket   | opfyldt      |
        | TIDLIGT_FOREBYGGENDE | 2023-05-01  | STØTTENDE_INDSATS    | ikke oplyst | uafklaret    |
        | TIDLIGT_FOREBYGGENDE | 2023-05-01  | ikke oplyst          | 2023-05-01  | uafklaret    |
        | ANDEN                | 2023-05-01  | ANDEN                | 2023-05-01  | ikke opfyldt |
        | TIDLIGT_FOREBYGGENDE | ikke sket   | ANDEN                | 2023-05-01  | ikke opfyldt |
        | TIDLIGT_FOREBYGGENDE | ikke oplyst | ANDEN                | 2023-05-01  | uafklaret    |

    Scenarie: Er der ingen underretning eller ingen indsats, er der intet at afklare; er de ikke oplyst, spørges der
      Når sagen vurderes den 2025-01-15
      Så er UN-GENVURDERING-UVIS uafklaret
      Givet Henvendelse.modtagetDato er 2025-01-15
      Når sagen vurderes den 2025-03-17
      Så er UN-GENVURDERING-UVIS uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2025-01-15
      Så er UN-GENVURDERING-UVIS ikke opfyldt
      Når sagen vurderes den 2025-03-17
      Så er UN-GENVURDERING-UVIS ikke opfyldt
      Givet Underretning:
        | id |
        | u1 |
      Og ingen Indsats
      Når sagen vurderes den 2025-01-15
      Så er UN-GENVURDERING-UVIS ikke opfyldt
      Når sagen vurderes den 2025-03-17
      Så er UN-GENVURDERING-UVIS ikke opfyldt

  Regel: UN-GENVURDERING-UDESTAAR Ingen ny deltager i genvurderingen (serviceloven)

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id | nyDeltager |
        | u1 | nej        |
        | u2 | ja         |
      Og Indsats:
        | id | trin          | hjemmel           | iværksat   |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2014-05-01 |
      Når sagen vurderes den <dag>
      Så siger UN-GENVURDERING-UDESTAAR udestår
      Og er kilden til UN-GENVURDERING-UDESTAAR "<kilde>"
      Og hviler UN-GENVURDERING-UDESTAAR på LOV

      Eksempler:
        | dag        | kilde                                                                                              |
        | 2023-12-31 | Serviceloven § 155 a, stk. 1                                                                       |
        | 2024-01-01 | Barnets lov § 137, stk. 1; for det, der var færdigbehandlet før 2024, serviceloven § 155 a, stk. 1 |
        | 2024-12-30 | Barnets lov § 137, stk. 1; for det, der var færdigbehandlet før 2024, serviceloven § 155 a, stk. 1 |
        | 2024-12-31 | Barnets lov § 137, stk. 1; for det, der var færdigbehandlet før 2024, serviceloven § 155 a, stk. 1 |

    Abstrakt Scenario: En ny deltager: <svar>
      Givet Underretning:
        | id | nyDeltager |
        | u1 | <svar>     |
        | u2 | ja         |
      Og Indsats:
        | id | trin          | hjemmel           | iværksat   |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2014-05-01 |
      Når sagen vurderes den 2023-12-31
      Så er UN-GENVURDERING-UDESTAAR <udfald>
      Når sagen vurderes den 2024-12-30
      Så er UN-GENVURDERING-UDESTAAR <udfald>
      Når sagen vurderes den 2024-12-31
      Så er UN-GENVURDERING-UDESTAAR <udfald>

      Eksempler:
        | svar        | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Skal sagen genvurderes? <hjemmel>
      Givet Underretning:
        | id | nyDeltager |
        | u1 | nej        |
        | u2 | ja         |
      Og Indsats:
        | id | trin          | hjemmel   | iværksat   |
        | i1 | HJEMMEBASERET | <hjemmel> | 2014-05-01 |
      Når sagen vurderes den 2023-12-31
      Så er UN-GENVURDERING-UDESTAAR <før>
      Når sagen vurderes den 2024-12-30
      Så er UN-GENVURDERING-UDESTAAR <i 2024>
      Når sagen vurderes den 2024-12-31
      Så er UN-GENVURDERING-UDESTAAR <efter>

      Eksempler:
        | hjemmel              | før          | i 2024       | efter        |
        | STØTTENDE_INDSATS    | opfyldt      | opfyldt      | opfyldt      |
        | TIDLIGT_FOREBYGGENDE | ikke opfyldt | opfyldt      | ikke opfyldt |
        | ANDEN                | ikke opfyldt | ikke opfyldt | ikke opfyldt |
        | ikke oplyst          | uafklaret    | uafklaret    | uafklaret    |

    Scenarie: Også ved tidligt forebyggende indsats, når underretningen er modtaget før listen blev snæver
      Givet Underretning:
        | id | nyDeltager |
        | u1 | nej        |
        | u2 | ja         |
      Og Indsats:
        | id | trin          | hjemmel              | iværksat   |
        | i1 | HJEMMEBASERET | TIDLIGT_FOREBYGGENDE | 2014-05-01 |
      Og Henvendelse.modtagetDato er 2024-06-01
      Når sagen vurderes den 2025-06-01
      Så er UN-GENVURDERING-UDESTAAR opfyldt

    Abstrakt Scenario: Er underretningerne ikke oplyst, er det uafklaret; er der ingen, udestår intet: <dag>
      Givet Indsats:
        | id | trin          | hjemmel           | iværksat   |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2014-05-01 |
      Når sagen vurderes den <dag>
      Så er UN-GENVURDERING-UDESTAAR uafklaret
      Givet ingen Underretning
      Når sagen vurderes den <dag>
      Så er UN-GENVURDERING-UDESTAAR ikke opfyldt

      Eksempler:
        | dag        |
        | 2023-12-31 |
        | 2024-12-30 |
        | 2024-12-31 |

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Underretning:
        | id | nyDeltager |
        | u1 | nej        |
        | u2 | ja         |
      Og Indsats:
        | id | trin          | hjemmel           | iværksat   |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS | 2014-05-01 |
      Når sagen vurderes den <dag>
      Så er UN-GENVURDERING-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-SAMTALE Samtale med barnet ved underretning om overgreb (serviceloven)

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id | samtale     |
        | u1 | ikke oplyst |
      Og Bekymring:
        | overgreb | fraForældre |
        | ja       | ikke oplyst |
      Når sagen vurderes den <dag>
      Så siger UN-SAMTALE pligt
      Og er kilden til UN-SAMTALE "<kilde>"
      Og er handlingen i UN-SAMTALE "<handling>"
      Og er den ansvarlige i UN-SAMTALE "Kommunen"
      Og hviler UN-SAMTALE på LOV

      Eksempler:
        | dag        | kilde                                                                                              | handling                    |
        | 2023-12-31 | Serviceloven § 155 a, stk. 2                                                                       | Hold en samtale med barnet. |
        | 2024-01-01 | Barnets lov § 137, stk. 3; for det, der var færdigbehandlet før 2024, serviceloven § 155 a, stk. 2 | Hold en samtale med barnet. |

    Abstrakt Scenario: Overgreb <overgreb>, vold i familien <vold>
      Givet Underretning:
        | id |
        | u1 |
      Og Bekymring.overgreb er <overgreb>
      Og Risikofaktorer.vold er <vold>
      Når sagen vurderes den 2023-12-31
      Så er UN-SAMTALE <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-SAMTALE <udfald>

      Eksempler:
        | overgreb    | vold        | udfald       |
        | ja          | ikke oplyst | opfyldt      |
        | ikke oplyst | ja          | opfyldt      |
        | nej         | ikke oplyst | ikke opfyldt |
        | ikke oplyst | nej         | uafklaret    |

    Scenarie: Uden en underretning er der ingen pligt; er det ikke oplyst, spørges der
      Givet Bekymring.overgreb er ja
      Når sagen vurderes den 2023-12-31
      Så er UN-SAMTALE uafklaret
      Når sagen vurderes den 2024-01-01
      Så er UN-SAMTALE uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2023-12-31
      Så er UN-SAMTALE ikke opfyldt
      Når sagen vurderes den 2024-01-01
      Så er UN-SAMTALE ikke opfyldt

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Underretning:
        | id | samtale     |
        | u1 | ikke oplyst |
      Og Bekymring:
        | overgreb | fraForældre |
        | ja       | ikke oplyst |
      Når sagen vurderes den <dag>
      Så er UN-SAMTALE <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-SAMTALE-UDESTAAR Samtalen med barnet er ikke holdt (serviceloven)

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id | samtale    |
        | u1 | IKKE_HOLDT |
      Og Bekymring:
        | overgreb | fraForældre |
        | ja       | ikke oplyst |
      Når sagen vurderes den <dag>
      Så siger UN-SAMTALE-UDESTAAR udestår
      Og er kilden til UN-SAMTALE-UDESTAAR "<kilde>"
      Og hviler UN-SAMTALE-UDESTAAR på LOV

      Eksempler:
        | dag        | kilde                                                                                              |
        | 2023-12-31 | Serviceloven § 155 a, stk. 2                                                                       |
        | 2024-01-01 | Barnets lov § 137, stk. 3; for det, der var færdigbehandlet før 2024, serviceloven § 155 a, stk. 2 |

    Abstrakt Scenario: Overgreb <overgreb>, samtalen <samtale>
      Givet Underretning:
        | id | samtale   |
        | u1 | <samtale> |
      Og Bekymring:
        | overgreb   | fraForældre |
        | <overgreb> | ikke oplyst |
      Når sagen vurderes den 2023-12-31
      Så er UN-SAMTALE-UDESTAAR <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-SAMTALE-UDESTAAR <udfald>

      Eksempler:
        | overgreb    | samtale     | udfald       |
        | ja          | IKKE_HOLDT  | opfyldt      |
        | ja          | HOLDT       | ikke opfyldt |
        | ja          | UNDLADT     | ikke opfyldt |
        | ja          | ikke oplyst | uafklaret    |
        | nej         | IKKE_HOLDT  | ikke opfyldt |
        | ikke oplyst | IKKE_HOLDT  | uafklaret    |

    Scenarie: Uden en underretning udestår intet; er det ikke oplyst, er det uafklaret
      Givet Bekymring.overgreb er ja
      Når sagen vurderes den 2023-12-31
      Så er UN-SAMTALE-UDESTAAR uafklaret
      Når sagen vurderes den 2024-01-01
      Så er UN-SAMTALE-UDESTAAR uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2023-12-31
      Så er UN-SAMTALE-UDESTAAR ikke opfyldt
      Når sagen vurderes den 2024-01-01
      Så er UN-SAMTALE-UDESTAAR ikke opfyldt

    Scenarie: Ved flere underretninger udestår samtalen om den, den ikke er holdt om
      Givet Underretning:
        | id | samtale    |
        | u1 | IKKE_HOLDT |
        | u2 | HOLDT      |
      Og Bekymring.overgreb er ja
      Når sagen vurderes den 2023-12-31
      Så er UN-SAMTALE-UDESTAAR opfyldt
      Når sagen vurderes den 2024-01-01
      Så er UN-SAMTALE-UDESTAAR opfyldt
      Og er vidnerne for UN-SAMTALE-UDESTAAR Underretning[u1]

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Underretning:
        | id | samtale    |
        | u1 | IKKE_HOLDT |
      Og Bekymring:
        | overgreb | fraForældre |
        | ja       | ikke oplyst |
      Når sagen vurderes den <dag>
      Så er UN-SAMTALE-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-SAMTALE-ALENE Samtalen holdes uden forældrene (serviceloven)

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id | samtale     |
        | u1 | ikke oplyst |
      Og Bekymring:
        | overgreb | fraForældre |
        | ja       | ja          |
      Når sagen vurderes den <dag>
      Så siger UN-SAMTALE-ALENE pligt
      Og er kilden til UN-SAMTALE-ALENE "<kilde>"
      Og er handlingen i UN-SAMTALE-ALENE "<handling>"
      Og er den ansvarlige i UN-SAMTALE-ALENE "Kommunen"
      Og hviler UN-SAMTALE-ALENE på LOV

      Eksempler:
        | dag        | kilde                                                                                              | handling                                                                                       |
        | 2023-12-31 | Serviceloven § 155 a, stk. 2                                                                       | Hold samtalen uden samtykke fra forældremyndighedens indehaver, og uden at denne er til stede. |
        | 2024-01-01 | Barnets lov § 137, stk. 3; for det, der var færdigbehandlet før 2024, serviceloven § 155 a, stk. 2 | Hold samtalen uden samtykke fra forældremyndighedens indehaver, og uden at denne er til stede. |

    Abstrakt Scenario: Overgreb <overgreb>, fra forældrenes side <fra>
      Givet Underretning:
        | id | samtale     |
        | u1 | ikke oplyst |
      Og Bekymring:
        | overgreb   | fraForældre |
        | <overgreb> | <fra>       |
      Når sagen vurderes den 2023-12-31
      Så er UN-SAMTALE-ALENE <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-SAMTALE-ALENE <udfald>

      Eksempler:
        | overgreb    | fra         | udfald       |
        | ja          | ja          | opfyldt      |
        | ja          | nej         | ikke opfyldt |
        | ja          | ikke oplyst | uafklaret    |
        | nej         | ja          | ikke opfyldt |
        | ikke oplyst | ja          | uafklaret    |

    Scenarie: Samtalen er ingen kontakt med forældrene og venter ikke på risikovurderingen
      Givet Underretning:
        | id |
        | u1 |
      Og Bekymring:
        | overgreb | fraForældre | æresrelateret | risikovurderet | kontaktFrigivet |
        | ja       | ja          | ja            | nej            | nej             |
      Når sagen vurderes den 2024-01-01
      Så er UN-SAMTALE-ALENE opfyldt
      Og er UN-SAMTALE-ALENE ikke spærret
      Og er UN-SAMTALE ikke spærret

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Underretning:
        | id | samtale     |
        | u1 | ikke oplyst |
      Og Bekymring:
        | overgreb | fraForældre |
        | ja       | ja          |
      Når sagen vurderes den <dag>
      Så er UN-SAMTALE-ALENE <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-SAMTALE-KAN Samtale med barnet, når underretningen ikke er om overgreb (serviceloven)

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id | samtale    |
        | u1 | IKKE_HOLDT |
      Og Bekymring:
        | overgreb | fraForældre |
        | nej      | ikke oplyst |
      Når sagen vurderes den <dag>
      Så siger UN-SAMTALE-KAN mulighed
      Og er kilden til UN-SAMTALE-KAN "<kilde>"
      Og er handlingen i UN-SAMTALE-KAN "<handling>"
      Og er den ansvarlige i UN-SAMTALE-KAN "Kommunen"
      Og hviler UN-SAMTALE-KAN på LOV

      Eksempler:
        | dag        | kilde                                                                                              | handling                                |
        | 2023-12-31 | Serviceloven § 155 a, stk. 2                                                                       | Overvej at holde en samtale med barnet. |
        | 2024-01-01 | Barnets lov § 137, stk. 2; for det, der var færdigbehandlet før 2024, serviceloven § 155 a, stk. 2 | Overvej at holde en samtale med barnet. |

    Abstrakt Scenario: Overgreb <overgreb>, samtalen <samtale>
      Givet Underretning:
        | id | samtale   |
        | u1 | <samtale> |
      Og Bekymring:
        | overgreb   | fraForældre |
        | <overgreb> | ikke oplyst |
      Når sagen vurderes den 2023-12-31
      Så er UN-SAMTALE-KAN <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-SAMTALE-KAN <udfald>

      Eksempler:
        | overgreb    | samtale     | udfald       |
        | nej         | IKKE_HOLDT  | opfyldt      |
        | nej         | HOLDT       | ikke opfyldt |
        | nej         | UNDLADT     | ikke opfyldt |
        | nej         | ikke oplyst | uafklaret    |
        | ja          | IKKE_HOLDT  | ikke opfyldt |
        | ikke oplyst | IKKE_HOLDT  | uafklaret    |

    Scenarie: Uden en underretning er der intet at tale om; er det ikke oplyst, er det uafklaret
      Givet Bekymring.overgreb er nej
      Når sagen vurderes den 2023-12-31
      Så er UN-SAMTALE-KAN uafklaret
      Når sagen vurderes den 2024-01-01
      Så er UN-SAMTALE-KAN uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2023-12-31
      Så er UN-SAMTALE-KAN ikke opfyldt
      Når sagen vurderes den 2024-01-01
      Så er UN-SAMTALE-KAN ikke opfyldt

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Underretning:
        | id | samtale    |
        | u1 | IKKE_HOLDT |
      Og Bekymring:
        | overgreb | fraForældre |
        | nej      | ikke oplyst |
      Når sagen vurderes den <dag>
      Så er UN-SAMTALE-KAN <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-ORIENTERING Orientering af den fagperson, der underrettede (serviceloven)

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id | skærpet | særligeForhold |
        | u1 | ja      | nej            |
        | u2 | nej     | nej            |
      Når sagen vurderes den <dag>
      Så siger UN-ORIENTERING pligt
      Og er kilden til UN-ORIENTERING "<kilde>"
      Og er handlingen i UN-ORIENTERING "<handling>"
      Og er den ansvarlige i UN-ORIENTERING "Kommunen"
      Og hviler UN-ORIENTERING på LOV

      Eksempler:
        | dag        | kilde                                                                                              | handling                                                                                                                           |
        | 2023-12-31 | Serviceloven § 155 b, stk. 2                                                                       | Orientér den, der underrettede, om, hvorvidt der er iværksat en undersøgelse eller foranstaltninger for barnet.                    |
        | 2024-01-01 | Barnets lov § 138, stk. 2; for det, der var færdigbehandlet før 2024, serviceloven § 155 b, stk. 2 | Orientér den, der underrettede, om, hvorvidt der er iværksat en børnefaglig undersøgelse, en afdækning eller indsatser for barnet. |

    Abstrakt Scenario: Skærpet pligt <skærpet>, særlige forhold <forhold>
      Givet Underretning:
        | id | skærpet   | særligeForhold |
        | u1 | <skærpet> | <forhold>      |
        | u2 | nej       | nej            |
      Når sagen vurderes den 2023-12-31
      Så er UN-ORIENTERING <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-ORIENTERING <udfald>

      Eksempler:
        | skærpet     | forhold     | udfald       |
        | ja          | nej         | opfyldt      |
        | nej         | nej         | ikke opfyldt |
        | ja          | ja          | ikke opfyldt |
        | ja          | ikke oplyst | uafklaret    |
        | ikke oplyst | nej         | uafklaret    |

    Scenarie: Kun den underretning, det gælder, er vidne; er der ingen, gælder intet; er det ikke oplyst, er det uafklaret
      Når sagen vurderes den 2023-12-31
      Så er UN-ORIENTERING uafklaret
      Når sagen vurderes den 2024-01-01
      Så er UN-ORIENTERING uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2023-12-31
      Så er UN-ORIENTERING ikke opfyldt
      Når sagen vurderes den 2024-01-01
      Så er UN-ORIENTERING ikke opfyldt
      Givet Underretning:
        | id | skærpet | særligeForhold |
        | u1 | ja      | nej            |
        | u2 | nej     | nej            |
      Når sagen vurderes den 2024-01-01
      Så er UN-ORIENTERING opfyldt
      Og er vidnerne for UN-ORIENTERING Underretning[u1]

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Underretning:
        | id | skærpet | særligeForhold |
        | u1 | ja      | nej            |
        | u2 | nej     | nej            |
      Når sagen vurderes den <dag>
      Så er UN-ORIENTERING <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-ORIENTERING-UDESTAAR Den fagperson, der underrettede, er ikke orienteret (serviceloven)

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id | skærpet | særligeForhold | orienteret |
        | u1 | ja      | nej            | nej        |
        | u2 | nej     | nej            | nej        |
      Når sagen vurderes den <dag>
      Så siger UN-ORIENTERING-UDESTAAR udestår
      Og er kilden til UN-ORIENTERING-UDESTAAR "<kilde>"
      Og hviler UN-ORIENTERING-UDESTAAR på LOV

      Eksempler:
        | dag        | kilde                                                                                              |
        | 2023-12-31 | Serviceloven § 155 b, stk. 2                                                                       |
        | 2024-01-01 | Barnets lov § 138, stk. 2; for det, der var færdigbehandlet før 2024, serviceloven § 155 b, stk. 2 |

    Abstrakt Scenario: Skærpet pligt <skærpet>, særlige forhold <forhold>, orienteret <tredje>
      Givet Underretning:
        | id | skærpet   | særligeForhold | orienteret |
        | u1 | <skærpet> | <forhold>      | <tredje>   |
        | u2 | nej       | nej            | nej        |
      Når sagen vurderes den 2023-12-31
      Så er UN-ORIENTERING-UDESTAAR <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-ORIENTERING-UDESTAAR <udfald>

      Eksempler:
        | skærpet     | forhold     | tredje      | udfald       |
        | ja          | nej         | nej         | opfyldt      |
        | nej         | nej         | nej         | ikke opfyldt |
        | ja          | ja          | nej         | ikke opfyldt |
        | ja          | ikke oplyst | nej         | uafklaret    |
        | ikke oplyst | nej         | nej         | uafklaret    |
        | ja          | nej         | ja          | ikke opfyldt |
        | ja          | nej         | ikke oplyst | uafklaret    |

    Scenarie: Kun den underretning, det gælder, er vidne; er der ingen, gælder intet; er det ikke oplyst, er det uafklaret
      Når sagen vurderes den 2023-12-31
      Så er UN-ORIENTERING-UDESTAAR uafklaret
      Når sagen vurderes den 2024-01-01
      Så er UN-ORIENTERING-UDESTAAR uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2023-12-31
      Så er UN-ORIENTERING-UDESTAAR ikke opfyldt
      Når sagen vurderes den 2024-01-01
      Så er UN-ORIENTERING-UDESTAAR ikke opfyldt
      Givet Underretning:
        | id | skærpet | særligeForhold | orienteret |
        | u1 | ja      | nej            | nej        |
        | u2 | nej     | nej            | nej        |
      Når sagen vurderes den 2024-01-01
      Så er UN-ORIENTERING-UDESTAAR opfyldt
      Og er vidnerne for UN-ORIENTERING-UDESTAAR Underretning[u1]

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Underretning:
        | id | skærpet | særligeForhold | orienteret |
        | u1 | ja      | nej            | nej        |
        | u2 | nej     | nej            | nej        |
      Når sagen vurderes den <dag>
      Så er UN-ORIENTERING-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-ORIENTERING-INDSATS Orientering om indsatsens type og varighed (serviceloven)

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id | skærpet | særligeForhold | væsentligBetydning |
        | u1 | ja      | nej            | ja                 |
        | u2 | nej     | nej            | nej                |
      Når sagen vurderes den <dag>
      Så siger UN-ORIENTERING-INDSATS mulighed
      Og er kilden til UN-ORIENTERING-INDSATS "<kilde>"
      Og er handlingen i UN-ORIENTERING-INDSATS "<handling>"
      Og er den ansvarlige i UN-ORIENTERING-INDSATS "Kommunen"
      Og hviler UN-ORIENTERING-INDSATS på LOV

      Eksempler:
        | dag        | kilde                                                                                              | handling                                                                                  |
        | 2023-12-31 | Serviceloven § 155 b, stk. 3                                                                       | Overvej at oplyse den, der underrettede, om foranstaltningens type og planlagte varighed. |
        | 2024-01-01 | Barnets lov § 138, stk. 3; for det, der var færdigbehandlet før 2024, serviceloven § 155 b, stk. 3 | Overvej at oplyse den, der underrettede, om indsatsens type og planlagte varighed.        |

    Abstrakt Scenario: Skærpet pligt <skærpet>, særlige forhold <forhold>, væsentligBetydning <tredje>
      Givet Underretning:
        | id | skærpet   | særligeForhold | væsentligBetydning |
        | u1 | <skærpet> | <forhold>      | <tredje>           |
        | u2 | nej       | nej            | nej                |
      Når sagen vurderes den 2023-12-31
      Så er UN-ORIENTERING-INDSATS <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-ORIENTERING-INDSATS <udfald>

      Eksempler:
        | skærpet     | forhold     | tredje      | udfald       |
        | ja          | nej         | ja          | opfyldt      |
        | nej         | nej         | ja          | ikke opfyldt |
        | ja          | ja          | ja          | ikke opfyldt |
        | ja          | ikke oplyst | ja          | uafklaret    |
        | ikke oplyst | nej         | ja          | uafklaret    |
        | ja          | nej         | nej         | ikke opfyldt |
        | ja          | nej         | ikke oplyst | uafklaret    |

    Scenarie: Kun den underretning, det gælder, er vidne; er der ingen, gælder intet; er det ikke oplyst, er det uafklaret
      Når sagen vurderes den 2023-12-31
      Så er UN-ORIENTERING-INDSATS uafklaret
      Når sagen vurderes den 2024-01-01
      Så er UN-ORIENTERING-INDSATS uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2023-12-31
      Så er UN-ORIENTERING-INDSATS ikke opfyldt
      Når sagen vurderes den 2024-01-01
      Så er UN-ORIENTERING-INDSATS ikke opfyldt
      Givet Underretning:
        | id | skærpet | særligeForhold | væsentligBetydning |
        | u1 | ja      | nej            | ja                 |
        | u2 | nej     | nej            | nej                |
      Når sagen vurderes den 2024-01-01
      Så er UN-ORIENTERING-INDSATS opfyldt
      Og er vidnerne for UN-ORIENTERING-INDSATS Underretning[u1]

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Underretning:
        | id | skærpet | særligeForhold | væsentligBetydning |
        | u1 | ja      | nej            | ja                 |
        | u2 | nej     | nej            | nej                |
      Når sagen vurderes den <dag>
      Så er UN-ORIENTERING-INDSATS <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-DOKUMENTATION Behandlingen af underretningen dokumenteres

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id |
        | u1 |
      Når sagen vurderes den <dag>
      Så siger UN-DOKUMENTATION anbefaling
      Og er kilden til UN-DOKUMENTATION "<kilde>"
      Og er handlingen i UN-DOKUMENTATION "<handling>"
      Og er den ansvarlige i UN-DOKUMENTATION "Kommunen"
      Og hviler UN-DOKUMENTATION på VEJLEDNING

      Eksempler:
        | dag        | kilde                                           | handling                                                                       |
        | 2024-06-21 | Vejledning nr. 9471 af 21. juni 2024, afsnit 39 | Skriv i sagen, hvad underretningen gik ud på, hvad der er vurderet og hvorfor. |

    Scenarie: Er der ingen underretning, er der intet at skrive; er det ikke oplyst, er det uafklaret
      Når sagen vurderes den 2024-06-21
      Så er UN-DOKUMENTATION uafklaret
      Givet ingen Underretning
      Når sagen vurderes den 2024-06-21
      Så er UN-DOKUMENTATION ikke opfyldt

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Underretning:
        | id |
        | u1 |
      Når sagen vurderes den <dag>
      Så er UN-DOKUMENTATION <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2024-06-20 | uden for gyldighed |
        | 2024-06-21 | opfyldt            |

  Regel: UN-SAMLET Flere underretninger om barnet ses samlet

    Baggrund:
      Givet området underretning

    Abstrakt Scenario: Det siger reglen den <dag>
      Givet Underretning:
        | id |
        | u1 |
        | u2 |
      Når sagen vurderes den <dag>
      Så siger UN-SAMLET anbefaling
      Og er kilden til UN-SAMLET "<kilde>"
      Og er handlingen i UN-SAMLET "<handling>"
      Og er den ansvarlige i UN-SAMLET "Kommunen"
      Og hviler UN-SAMLET på VEJLEDNING

      Eksempler:
        | dag        | kilde                                                                                 | handling                                                         |
        | 2024-06-21 | Vejledning nr. 9471 af 21. juni 2024, afsnit 39; Folketingets Ombudsmand, FOB 2014-19 | Læs de tidligere underretninger om barnet, og vurdér dem samlet. |

    Scenarie: En underretning er ikke flere; er de ikke oplyst, spørges der
      Når sagen vurderes den 2024-06-21
      Så er UN-SAMLET uafklaret
      Og mangler UN-SAMLET kun svar på:
        | felt         |
        | Underretning |
      Givet ingen Underretning
      Når sagen vurderes den 2024-06-21
      Så er UN-SAMLET ikke opfyldt
      Givet Underretning:
        | id |
        | u1 |
      Når sagen vurderes den 2024-06-21
      Så er UN-SAMLET ikke opfyldt
      Givet Underretning:
        | id |
        | u1 |
        | u2 |
        | u3 |
      Når sagen vurderes den 2024-06-21
      Så er UN-SAMLET opfyldt

    Abstrakt Scenario: Reglen gælder fra den første dag: <dag>
      Givet Underretning:
        | id |
        | u1 |
        | u2 |
      Når sagen vurderes den <dag>
      Så er UN-SAMLET <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2024-06-20 | uden for gyldighed |
        | 2024-06-21 | opfyldt            |
