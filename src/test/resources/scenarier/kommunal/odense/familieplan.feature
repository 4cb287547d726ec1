# language: da
Egenskab: Odenses case-manager
  Hvornår kan en case-manager samle planerne?
  Reglerne står i rules/kommunal/odense/familieplan.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/odense

  Regel: OD-CASE-MANAGER En case-manager samler indsatsen

    Scenarie: To planer i gang
      Givet Familiesamarbejde.aktivePlaner er 2
      Når sagen vurderes den 2025-10-06
      Så siger OD-CASE-MANAGER mulighed
      Og er handlingen i OD-CASE-MANAGER "Overvej sammen med familien, om en case-manager skal koordinere planerne."
      Og er den ansvarlige i OD-CASE-MANAGER "Kommunens rådgiver"
      Og er kilden til OD-CASE-MANAGER "KL, De udsatte børn - Fremtiden er deres (2015), case #9"
      Og hviler OD-CASE-MANAGER på KOMMUNAL
      Og mangler OD-CASE-MANAGER intet

    Abstrakt Scenario: Planer: <planer>
      Givet Familiesamarbejde.aktivePlaner er <planer>
      Når sagen vurderes den 2025-10-06
      Så er OD-CASE-MANAGER <udfald>

      Eksempler:
        | planer      | udfald       |
        | 1           | ikke opfyldt |
        | 2           | opfyldt      |
        | 3           | opfyldt      |
        | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Familiesamarbejde.aktivePlaner er 2
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er OD-CASE-MANAGER opfyldt
      Og er OD-CASE-MANAGER spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Familiesamarbejde.aktivePlaner er 2
      Når sagen vurderes den 2015-02-28
      Så er OD-CASE-MANAGER uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er OD-CASE-MANAGER opfyldt
