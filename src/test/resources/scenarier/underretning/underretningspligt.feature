# language: da
Egenskab: Underretning: pligten for den, der udøver offentlig tjeneste eller hverv, for andre faggrupper og for enhver

  Regel: UN-ANSAT Skærpet underretningspligt (serviceloven)
    Den, der udøver offentlig tjeneste eller hverv, underretter, når der er kendskab til eller grund til at antage, at et barn under 18 år
    kan have behov for særlig støtte eller er udsat for overgreb. Intet trin og ingen anden, der ved det, ophæver pligten.

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
      Og er den ansvarlige i UN-ANSAT "Den, der har kendskabet eller mistanken"
      Og hviler UN-ANSAT på LOV
      Og mangler UN-ANSAT intet

      Eksempler:
        | lov          | dag        | kilde                                                                       |
        | serviceloven | 2023-12-31 | Serviceloven § 153, stk. 1                                                  |
        | barnets lov  | 2024-01-01 | Barnets lov § 133, stk. 1; for kendskab før 2024 serviceloven § 153, stk. 1 |

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

    Abstrakt Scenario: Vold i familien <vold>, overgreb <overgreb>: pligten gælder, hvor det end er oplyst
      Givet Bekymring:
        | særligStøtte | overgreb   |
        | nej          | <overgreb> |
      Og Risikofaktorer.vold er <vold>
      Når sagen vurderes den 2023-12-31
      Så er UN-ANSAT <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-ANSAT <udfald>

      Eksempler:
        | vold        | overgreb    | udfald       |
        | ja          | ikke oplyst | opfyldt      |
        | ja          | nej         | opfyldt      |
        | nej         | nej         | ikke opfyldt |
        | ikke oplyst | nej         | ikke opfyldt |
        | nej         | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Den ene lovs ord svarer også på den andens: må antages at trænge til støtte <trænger>, kan have behov <behov>
      Givet Bekymring:
        | særligStøtte | trængerTilStøtte | overgreb |
        | <behov>      | <trænger>        | nej      |
      Når sagen vurderes den 2023-12-31
      Så er UN-ANSAT <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-ANSAT <udfald>

      Eksempler:
        | trænger     | behov       | udfald       |
        | ja          | ikke oplyst | opfyldt      |
        | ja          | nej         | opfyldt      |
        | nej         | ja          | opfyldt      |
        | nej         | nej         | ikke opfyldt |
        | ikke oplyst | nej         | ikke opfyldt |
        | nej         | ikke oplyst | uafklaret    |

    Scenarie: Fagpersonen spørges om begge dele, hver én gang
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

    Abstrakt Scenario: Er det ikke oplyst, hvem der har kendskabet, gælder pligten; den gælder ikke en borger: <hvem>
      Givet Bekymring:
        | særligStøtte | overgreb | kendtAf | underrettet | registreret |
        | ja           | nej      | <hvem>  | ja          | ja          |
      Når sagen vurderes den 2023-12-31
      Så er UN-ANSAT <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-ANSAT <udfald>

      Eksempler:
        | hvem             | udfald       |
        | OFFENTLIGT_ANSAT | opfyldt      |
        | ikke oplyst      | opfyldt      |
        | BORGER           | ikke opfyldt |
        | LÆGE             | ikke opfyldt |

    Abstrakt Scenario: Pligten er ikke skjult, fordi der kun blev spurgt om <område>
      Givet området <område>
      Når sagen vurderes den 2024-01-01
      Så er UN-ANSAT opfyldt

      Eksempler:
        | område           |
        | skolefravaer     |
        | noedpasning      |
        | kommunal/aalborg |

    Abstrakt Scenario: Reglen gælder fra 1. januar 2015: <dag>
      Når sagen vurderes den <dag>
      Så er UN-ANSAT <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2014-12-31 | uden for gyldighed |
        | 2015-01-01 | opfyldt            |

  Regel: UN-ANDRE-FAGFOLK Underretningspligt for andre faggrupper (BEK 1651)
    Grupper, der ikke udøver offentlig tjeneste eller hverv, og som en bekendtgørelse giver samme pligt i deres erhverv.

    Baggrund: En ansat på en friskole har grund til at antage, at et barn på 15 kan have behov for særlig støtte
      Givet Barn.fødselsdato er 2008-06-01
      Og Bekymring:
        | særligStøtte | overgreb | kendtAf               |
        | ja           | nej      | FRI_ELLER_PRIVATSKOLE |

    Abstrakt Scenario: Pligten står efter <bekendtgørelsen>
      Når sagen vurderes den <dag>
      Så siger UN-ANDRE-FAGFOLK pligt
      Og er kilden til UN-ANDRE-FAGFOLK "<kilde>"
      Og er handlingen i UN-ANDRE-FAGFOLK "Underret kommunen om bekymringen."
      Og er den ansvarlige i UN-ANDRE-FAGFOLK "Den, der har kendskabet eller mistanken"
      Og hviler UN-ANDRE-FAGFOLK på LOV
      Og mangler UN-ANDRE-FAGFOLK intet

      Eksempler:
        | bekendtgørelsen | dag        | kilde                                                                                             |
        | BEK 1651        | 2023-12-31 | BEK nr. 1651 af 3. august 2021, § 1                                                               |
        | BEK 1602        | 2024-01-01 | BEK nr. 1602 af 12. december 2023, § 1; for kendskab før 2024 BEK nr. 1651 af 3. august 2021, § 1 |

    Abstrakt Scenario: Hvem pligten gælder: <hvem>
      Givet Bekymring:
        | særligStøtte | overgreb | kendtAf |
        | ja           | nej      | <hvem>  |
      Når sagen vurderes den 2023-12-31
      Så er UN-ANDRE-FAGFOLK <før>
      Når sagen vurderes den 2024-01-01
      Så er UN-ANDRE-FAGFOLK <efter>

      Eksempler:
        | hvem                   | før          | efter        |
        | LÆGE                   | opfyldt      | opfyldt      |
        | DAGTILBUD              | opfyldt      | opfyldt      |
        | FRI_ELLER_PRIVATSKOLE  | opfyldt      | opfyldt      |
        | PRIVAT_TILBUD          | opfyldt      | opfyldt      |
        | UDDANNELSESINSTITUTION | ikke opfyldt | opfyldt      |
        | OFFENTLIGT_ANSAT       | ikke opfyldt | ikke opfyldt |
        | BORGER                 | ikke opfyldt | ikke opfyldt |
        | ikke oplyst            | ikke opfyldt | ikke opfyldt |

    Abstrakt Scenario: Støtte <støtte>, overgreb <overgreb>
      Givet Bekymring:
        | særligStøtte | overgreb   | kendtAf |
        | <støtte>     | <overgreb> | LÆGE    |
      Når sagen vurderes den 2023-12-31
      Så er UN-ANDRE-FAGFOLK <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-ANDRE-FAGFOLK <udfald>

      Eksempler:
        | støtte      | overgreb    | udfald       |
        | ja          | nej         | opfyldt      |
        | nej         | ja          | opfyldt      |
        | nej         | nej         | ikke opfyldt |
        | ikke oplyst | nej         | uafklaret    |
        | nej         | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Kun børn under 18: født <født>, vurderet <dag>
      Givet Barn.fødselsdato er <født>
      Når sagen vurderes den <dag>
      Så er UN-ANDRE-FAGFOLK <udfald>

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

    Abstrakt Scenario: Bekendtgørelsen er i kraft fra 12. august 2021: <dag>
      Når sagen vurderes den <dag>
      Så er UN-ANDRE-FAGFOLK <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2021-08-11 | uden for gyldighed |
        | 2021-08-12 | opfyldt            |

    Scenarie: Hvad der gjaldt før, er ikke fundet, og det står der
      Når sagen vurderes den 2023-12-31
      Så er UN-ANDRE-FAGFOLK opfyldt
      Og er forbeholdet ved UN-ANDRE-FAGFOLK "Hvem pligten gjaldt før 12. august 2021, er ikke fundet (BEK nr. 1466 af 16. december 2010 er ikke læst)."

  Regel: UN-BORGER Enhvers underretningspligt (serviceloven)
    Enhver, også en fagperson, underretter ved kendskab til, at et barn udsættes for vanrøgt eller nedværdigende behandling eller lever under
    forhold, der bringer dets sundhed eller udvikling i fare.

    Baggrund: Der er kendskab til, at et barn på 15 udsættes for vanrøgt
      Givet Barn.fødselsdato er 2008-06-01
      Og Bekymring:
        | vanrøgt | nedværdigendeBehandling | udviklingIFare |
        | ja      | nej                     | nej            |

    Abstrakt Scenario: Pligten står efter <lov>
      Når sagen vurderes den <dag>
      Så siger UN-BORGER pligt
      Og er kilden til UN-BORGER "<kilde>"
      Og er handlingen i UN-BORGER "Underret kommunen."
      Og er den ansvarlige i UN-BORGER "Den, der har kendskabet"
      Og hviler UN-BORGER på LOV
      Og mangler UN-BORGER intet

      Eksempler:
        | lov          | dag        | kilde                                                       |
        | serviceloven | 2023-12-31 | Serviceloven § 154                                          |
        | barnets lov  | 2024-01-01 | Barnets lov § 135; for kendskab før 2024 serviceloven § 154 |

    Abstrakt Scenario: Ét af de tre forhold er nok: vanrøgt <vanrøgt>, nedværdigende behandling <nedværdigende>, i fare <fare>
      Givet Bekymring:
        | vanrøgt   | nedværdigendeBehandling | udviklingIFare |
        | <vanrøgt> | <nedværdigende>         | <fare>         |
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

    Abstrakt Scenario: Pligten gælder enhver, også en lærer: <hvem>
      Givet Bekymring.kendtAf er <hvem>
      Når sagen vurderes den 2023-12-31
      Så er UN-BORGER opfyldt
      Når sagen vurderes den 2024-01-01
      Så er UN-BORGER opfyldt

      Eksempler:
        | hvem                  |
        | BORGER                |
        | OFFENTLIGT_ANSAT      |
        | FRI_ELLER_PRIVATSKOLE |
        | ikke oplyst           |

    Scenarie: Sagsbehandleren spørges om det, der mangler
      Givet Bekymring:
        | vanrøgt     | nedværdigendeBehandling | udviklingIFare |
        | ikke oplyst | ikke oplyst             | ikke oplyst    |
      Når sagen vurderes den 2024-01-01
      Så er UN-BORGER uafklaret
      Og mangler UN-BORGER kun svar på:
        | felt                              | svares af     | spørgsmål                                                                                                       |
        | Bekymring.vanrøgt                 | sagsbehandler | Er der kendskab til, at barnet udsættes for vanrøgt fra forældres eller andre opdrageres side?                  |
        | Bekymring.nedværdigendeBehandling | sagsbehandler | Er der kendskab til, at barnet udsættes for nedværdigende behandling fra forældres eller andre opdrageres side? |
        | Bekymring.udviklingIFare          | sagsbehandler | Er der kendskab til, at barnet lever under forhold, der bringer dets sundhed eller udvikling i fare?            |

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
        | særligStøtte | overgreb | kendtAf          | vanrøgt | nedværdigendeBehandling | udviklingIFare | underrettet |
        | ja           | nej      | OFFENTLIGT_ANSAT | nej     | nej                     | nej            | nej         |

    Abstrakt Scenario: Underretningen udestår efter <lov>
      Når sagen vurderes den <dag>
      Så siger UN-UDESTAAR udestår
      Og er kilden til UN-UDESTAAR "<kilde>"
      Og hviler UN-UDESTAAR på LOV
      Og mangler UN-UDESTAAR intet

      Eksempler:
        | lov                      | dag        | kilde                                                             |
        | serviceloven             | 2021-08-11 | Serviceloven §§ 153-154                                           |
        | serviceloven og BEK 1651 | 2021-08-12 | Serviceloven §§ 153-154; BEK nr. 1651 af 3. august 2021, § 1      |
        | serviceloven og BEK 1651 | 2023-12-31 | Serviceloven §§ 153-154; BEK nr. 1651 af 3. august 2021, § 1      |
        | barnets lov              | 2024-01-01 | Barnets lov §§ 133 og 135; BEK nr. 1602 af 12. december 2023, § 1 |

    Abstrakt Scenario: Underrettet <underrettet>
      Givet Bekymring.underrettet er <underrettet>
      Når sagen vurderes den 2021-08-11
      Så er UN-UDESTAAR <udfald>
      Når sagen vurderes den 2023-12-31
      Så er UN-UDESTAAR <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-UDESTAAR <udfald>

      Eksempler:
        | underrettet | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Hver af pligterne er nok: <hvem>, støtte <støtte>, kendskab til vanrøgt <vanrøgt>
      Givet Bekymring:
        | særligStøtte | overgreb | kendtAf | vanrøgt   | nedværdigendeBehandling | udviklingIFare | underrettet |
        | <støtte>     | nej      | <hvem>  | <vanrøgt> | nej                     | nej            | nej         |
      Når sagen vurderes den 2021-08-11
      Så er UN-UDESTAAR <før>
      Når sagen vurderes den 2023-12-31
      Så er UN-UDESTAAR <udfald>
      Når sagen vurderes den 2024-01-01
      Så er UN-UDESTAAR <udfald>

      Eksempler:
        | hvem             | støtte      | vanrøgt     | før          | udfald       |
        | OFFENTLIGT_ANSAT | ja          | nej         | opfyldt      | opfyldt      |
        | OFFENTLIGT_ANSAT | nej         | ja          | opfyldt      | opfyldt      |
        | OFFENTLIGT_ANSAT | ikke oplyst | ja          | opfyldt      | opfyldt      |
        | OFFENTLIGT_ANSAT | nej         | nej         | ikke opfyldt | ikke opfyldt |
        | OFFENTLIGT_ANSAT | nej         | ikke oplyst | uafklaret    | uafklaret    |
        | OFFENTLIGT_ANSAT | ikke oplyst | nej         | uafklaret    | uafklaret    |
        | BORGER           | ja          | ja          | opfyldt      | opfyldt      |
        | BORGER           | ja          | nej         | ikke opfyldt | ikke opfyldt |
        | BORGER           | ja          | ikke oplyst | uafklaret    | uafklaret    |
        | LÆGE             | ja          | nej         | ikke opfyldt | opfyldt      |
        | LÆGE             | ikke oplyst | nej         | ikke opfyldt | uafklaret    |

    Abstrakt Scenario: Er pligterne afgjort, spørges der ikke mere; står kun underretningen tilbage, spørges der om den: <støtte>
      Givet Bekymring:
        | særligStøtte | overgreb | kendtAf          | vanrøgt | nedværdigendeBehandling | udviklingIFare | underrettet |
        | <støtte>     | nej      | OFFENTLIGT_ANSAT | nej     | nej                     | nej            | ikke oplyst |
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
