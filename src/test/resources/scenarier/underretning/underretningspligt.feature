# language: da
Egenskab: Underretning: pligten for offentligt ansatte og for borgere

  Regel: UN-ANSAT Skærpet underretningspligt (serviceloven)
    Offentligt ansatte underretter, når der er kendskab til eller grund til at antage, at et barn under 18 år kan have behov
    for særlig støtte eller er udsat for overgreb. Intet trin og ingen anden, der ved det, ophæver pligten.

    Baggrund: En fagperson har grund til at antage, at et barn på 15 kan have behov for særlig støtte
      Givet Barn.fødselsdato er 2008-06-01
      Og Bekymring:
        | særligStøtte | overgreb |
        | ja           | nej      |

    Abstrakt Scenario: Pligten står efter <lov>
      Når sagen vurderes den <dag>
      Så siger UN-ANSAT pligt
      Og er kilden til UN-ANSAT "<kilde>"
      Og er handlingen i UN-ANSAT "Underret kommunen om bekymringen."
      Og er den ansvarlige i UN-ANSAT "Den ansatte, der har kendskabet eller mistanken"
      Og hviler UN-ANSAT på LOV
      Og mangler UN-ANSAT intet

      Eksempler:
        | lov          | dag        | kilde                      |
        | serviceloven | 2023-12-31 | Serviceloven § 153, stk. 1 |
        | barnets lov  | 2024-01-01 | Barnets lov § 133          |

    Abstrakt Scenario: Et ja er nok, og intet svar er ikke et nej: støtte <støtte>, overgreb <overgreb>
      Givet Bekymring:
        | særligStøtte | overgreb   |
        | <støtte>     | <overgreb> |
      Når sagen vurderes den 2023-12-31
      Så er UN-ANSAT <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-ANSAT <udfald>

      Eksempler:
        | støtte      | overgreb    | udfald       |
        | ja          | ja          | opfyldt      |
        | ja          | nej         | opfyldt      |
        | ja          | ikke oplyst | opfyldt      |
        | nej         | ja          | opfyldt      |
        | ikke oplyst | ja          | opfyldt      |
        | nej         | nej         | ikke opfyldt |
        | nej         | ikke oplyst | uafklaret    |
        | ikke oplyst | nej         | uafklaret    |
        | ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Fagpersonen spørges om begge dele
      Givet Bekymring:
        | særligStøtte | overgreb    | registreret |
        | ikke oplyst  | ikke oplyst | ja          |
      Når sagen vurderes den 2024-01-01
      Så mangler UN-ANSAT kun svar på:
        | felt                   | svares af | spørgsmål                                                                                  | skøn |
        | Bekymring.særligStøtte | fagperson | Er der kendskab til eller grund til at antage, at barnet kan have behov for særlig støtte? | ja   |
        | Bekymring.overgreb     | fagperson | Er der kendskab til eller mistanke om, at barnet er udsat for vold eller andre overgreb?   | ja   |
      Og er UN-ANSAT uafklaret
      Og er resultatet af UN-ANSAT KRÆVER_FAGLIG_VURDERING

    Abstrakt Scenario: Kun børn under 18: født <født>, vurderet <dag>
      Givet Barn.fødselsdato er <født>
      Når sagen vurderes den <dag>
      Så er UN-ANSAT <udfald>

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

    Abstrakt Scenario: Pligten er der, uanset hvem der ellers ved det, og om kommunen allerede er underrettet: <hvem>
      Givet Bekymring:
        | særligStøtte | overgreb | kendtAf | underrettet | registreret |
        | ja           | nej      | <hvem>  | ja          | ja          |
      Når sagen vurderes den 2024-01-01
      Så er UN-ANSAT opfyldt

      Eksempler:
        | hvem             |
        | OFFENTLIGT_ANSAT |
        | BORGER           |
        | ikke oplyst      |

    Abstrakt Scenario: Pligten er ikke skjult, fordi der kun blev spurgt om <område>
      Givet området <område>
      Når sagen vurderes den 2024-01-01
      Så er UN-ANSAT opfyldt

      Eksempler:
        | område          |
        | skolefravaer    |
        | noedpasning     |
        | kommunal/aalborg |

    Abstrakt Scenario: Reglen gælder fra 1. januar 2015: <dag>
      Når sagen vurderes den <dag>
      Så er UN-ANSAT <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-BORGER Borgeres underretningspligt (serviceloven)
    Også en borger underretter, når et barn udsættes for vanrøgt eller nedværdigende behandling eller lever under forhold, der
    bringer dets sundhed eller udvikling i fare.

    Baggrund: En borger får kendskab til, at et barn på 15 lever under vanrøgt
      Givet Barn.fødselsdato er 2008-06-01
      Og Bekymring:
        | kendtAf | vanrøgt | nedværdigendeBehandling | udviklingIFare |
        | BORGER  | ja      | nej                     | nej            |

    Abstrakt Scenario: Pligten står efter <lov>
      Når sagen vurderes den <dag>
      Så siger UN-BORGER pligt
      Og er kilden til UN-BORGER "<kilde>"
      Og er handlingen i UN-BORGER "Underret kommunen."
      Og er den ansvarlige i UN-BORGER "Den borger, der har kendskabet"
      Og hviler UN-BORGER på LOV
      Og mangler UN-BORGER intet

      Eksempler:
        | lov          | dag        | kilde              |
        | serviceloven | 2023-12-31 | Serviceloven § 154 |
        | barnets lov  | 2024-01-01 | Barnets lov § 135  |

    Abstrakt Scenario: Ét af de tre forhold er nok: vanrøgt <vanrøgt>, nedværdigende behandling <nedværdigende>, i fare <fare>
      Givet Bekymring:
        | kendtAf | vanrøgt   | nedværdigendeBehandling | udviklingIFare |
        | BORGER  | <vanrøgt> | <nedværdigende>         | <fare>         |
      Når sagen vurderes den 2023-12-31
      Så er UN-BORGER <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-BORGER <udfald>

      Eksempler:
        | vanrøgt     | nedværdigende | fare        | udfald       |
        | ja          | nej           | nej         | opfyldt      |
        | nej         | ja            | nej         | opfyldt      |
        | nej         | nej           | ja          | opfyldt      |
        | ikke oplyst | ja            | ikke oplyst | opfyldt      |
        | ja          | ja            | ja          | opfyldt      |
        | nej         | nej           | nej         | ikke opfyldt |
        | ikke oplyst | nej           | nej         | uafklaret    |
        | nej         | ikke oplyst   | nej         | uafklaret    |
        | nej         | nej           | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Reglen er for borgere: <hvem>
      Givet Bekymring.kendtAf er <hvem>
      Når sagen vurderes den 2023-12-31
      Så er UN-BORGER <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-BORGER <udfald>

      Eksempler:
        | hvem             | udfald       |
        | BORGER           | opfyldt      |
        | OFFENTLIGT_ANSAT | ikke opfyldt |
        | ikke oplyst      | uafklaret    |

    Scenarie: Sagsbehandleren spørges om det, der mangler
      Givet Bekymring:
        | kendtAf     | vanrøgt     | nedværdigendeBehandling | udviklingIFare |
        | ikke oplyst | ikke oplyst | ikke oplyst             | ikke oplyst    |
      Når sagen vurderes den 2024-01-01
      Så er UN-BORGER uafklaret
      Og mangler UN-BORGER kun svar på:
        | felt                              | svares af     | spørgsmål                                                                               |
        | Bekymring.kendtAf                 | sagsbehandler | Hvem har kendskabet eller grunden til at antage det: en offentligt ansat eller en borger? |
        | Bekymring.vanrøgt                 | sagsbehandler | Lever barnet under vanrøgt?                                                             |
        | Bekymring.nedværdigendeBehandling | sagsbehandler | Udsættes barnet for nedværdigende behandling?                                           |
        | Bekymring.udviklingIFare          | sagsbehandler | Lever barnet under forhold, der bringer dets sundhed eller udvikling i fare?            |

    Abstrakt Scenario: Kun børn under 18: født <født>, vurderet <dag>
      Givet Barn.fødselsdato er <født>
      Når sagen vurderes den <dag>
      Så er UN-BORGER <udfald>

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
      Når sagen vurderes den <dag>
      Så er UN-BORGER <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-UDESTAAR Kommunen er ikke underrettet (serviceloven)

    Baggrund: Et barn på 15, som en fagperson har grund til at antage kan have behov for særlig støtte
      Givet Barn.fødselsdato er 2008-06-01
      Og Bekymring:
        | særligStøtte | overgreb | kendtAf          | underrettet |
        | ja           | nej      | OFFENTLIGT_ANSAT | nej         |

    Abstrakt Scenario: Underretningen udestår efter <lov>
      Når sagen vurderes den <dag>
      Så siger UN-UDESTAAR udestår
      Og er kilden til UN-UDESTAAR "<kilde>"
      Og hviler UN-UDESTAAR på LOV
      Og mangler UN-UDESTAAR intet

      Eksempler:
        | lov          | dag        | kilde                       |
        | serviceloven | 2023-12-31 | Serviceloven §§ 153-154     |
        | barnets lov  | 2024-01-01 | Barnets lov §§ 133 og 135   |

    Abstrakt Scenario: Underrettet <underrettet>
      Givet Bekymring.underrettet er <underrettet>
      Når sagen vurderes den 2023-12-31
      Så er UN-UDESTAAR <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-UDESTAAR <udfald>

      Eksempler:
        | underrettet | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Hver af de to pligter er nok: støtte <støtte>, borgerens kendskab til vanrøgt <vanrøgt>
      Givet Bekymring:
        | særligStøtte | overgreb | kendtAf | vanrøgt   | nedværdigendeBehandling | udviklingIFare | underrettet |
        | <støtte>     | nej      | BORGER  | <vanrøgt> | nej                     | nej            | nej         |
      Når sagen vurderes den 2023-12-31
      Så er UN-UDESTAAR <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-UDESTAAR <udfald>

      Eksempler:
        | støtte      | vanrøgt     | udfald       |
        | ja          | nej         | opfyldt      |
        | nej         | ja          | opfyldt      |
        | ikke oplyst | ja          | opfyldt      |
        | nej         | nej         | ikke opfyldt |
        | nej         | ikke oplyst | uafklaret    |
        | ikke oplyst | nej         | uafklaret    |

    Abstrakt Scenario: Er pligterne afgjort, spørges der ikke mere; står kun underretningen tilbage, spørges der om den: <støtte>
      Givet Bekymring:
        | særligStøtte | overgreb | kendtAf          | underrettet |
        | <støtte>     | nej      | OFFENTLIGT_ANSAT | ikke oplyst |
      Når sagen vurderes den 2023-12-31
      Så er UN-UDESTAAR <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-UDESTAAR <udfald>

      Eksempler:
        | støtte | udfald       |
        | ja     | uafklaret    |
        | nej    | ikke opfyldt |

    Abstrakt Scenario: Reglen gælder fra 1. januar 2015: <dag>
      Når sagen vurderes den <dag>
      Så er UN-UDESTAAR <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |
