import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'vehicle',
  title: 'Vehicle description',
  harm: 'A rare make, model, year and color at a place and time can point at one household.',
  advice: 'Keep at most the make, or a body type.',
  sources: [SOURCES.nist122],
  header: {
    words: weigh(`
      1: @vehicle make, @vehicle model, @vehicle year, @vehicle color, @vehicle style, @vehicle body type,
        @vehicle description, @vehicle manufacturer, @vehicle model year, @vehicle make code, make model, year make model
      0.95: @vehicle body, model year
      0.9: @vehicle tag year, body style, car color, item model year, body class, item model year date, engine cylinder
      0.85: @vehicle type, make name, model name
      0.8: @vehicle information, @vehicle details, license plate year, make, make code, model code
      0.75: model
      0.7: @vehicle company, @vehicle name company, @vehicle class, @vehicle category, style code, color primary,
        color primary code, color secondary code, trim, vehicle body
      0.62: vehicle
      0.6: @vehicle name, @vehicle condition, body type, color, primary color
      0.5: car, vehicle odometer, trim level, owner applied identifier
      0.4: vehicle number, engine size`),
    not: {
      towed: 0.5,
      role: 0.9,
      movement: 0.9,
      factor: 0.9,
      marker: 0.95,
      category: 0.8,
      number: 0.3,
      status: 0.9,
      background: 0.95,
      display: 0.9,
      item: 0.8,
      icon: 0.95,
      map: 0.9,
      priority: 0.95,
      product: 0.9,
      response: 0.8,
      unit: 0.7,
      emergency: 0.8,
      eye: 0.95,
      eyes: 0.95,
      hair: 0.95,
      device: 0.8,
      phone: 0.7,
      seat: 0.8,
      searched: 0.9,
      search: 0.9,
      contraband: 0.95,
      collision: 0.7,
      data: 0.5,
      assigned: 0.8,
      skin: 0.9,
      gun: 0.9,
      count: 0.5,
      weapon: 0.9,
    },
  },
  needsHeader: true,
  examples: {
    headers: ['Veh Make', 'VHCL_MODL', 'vehicle_color', 'VehicleYear', 'car_make', 'Make1', 'vehicle_description'],
    notHeaders: ['hairColor', 'eye_color', 'vehicle_searched', 'Response_Vehicle', 'device_model', 'vehicle_count'],
  },
});
