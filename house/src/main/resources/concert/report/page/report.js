/* Draws the charts, switches theme and order. Everything it shows stands in the page as a table as well. */
(() => {
  "use strict";

  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  /* Colors come from the style sheet, so that charts follow the theme. */
  function palette() {
    const probe = document.createElement("span");
    document.body.append(probe);
    const colors = {};
    for (const name of ["paper", "ink", "soft", "rule", "blue", "orange", "gray"]) {
      probe.style.color = `var(--${name})`;
      colors[name] = getComputedStyle(probe).color;
    }
    probe.remove();
    return colors;
  }

  const font = getComputedStyle(root).getPropertyValue("--sans").trim();
  const rounded = (value) => (value === null ? "\u2013" : String(Math.round(value * 10) / 10).replace("-", "\u2212"));

  /* A tooltip as elements and text, never as HTML. */
  function tip(title, lines) {
    const box = document.createElement("div");
    box.className = "tip";
    const head = document.createElement("b");
    head.textContent = title;
    box.append(head);
    for (const line of lines) {
      const row = document.createElement("div");
      row.textContent = line;
      box.append(row);
    }
    return box;
  }

  function common(colors, formatter) {
    return {
      animation: false,
      textStyle: { fontFamily: font, fontSize: 12, color: colors.ink },
      tooltip: {
        trigger: "item",
        confine: true,
        backgroundColor: colors.paper,
        borderColor: colors.gray,
        extraCssText: "box-shadow:none",
        textStyle: { color: colors.ink },
        formatter,
      },
    };
  }

  function valueAxis(colors, more) {
    return {
      type: "value",
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: colors.soft },
      splitLine: { lineStyle: { color: colors.rule } },
      ...more,
    };
  }

  function nameAxis(colors, names, more) {
    return {
      type: "category",
      inverse: true,
      data: names,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: colors.ink, interval: 0, margin: 13, ...more },
    };
  }

  const ROW = 26;
  const isNarrow = (width) => width < 560;

  /* A row for each actor: interval as a line, position as a dot as large as its weight. Below, in the same axis, what
     the models say, so that the eye can drop from the actors to the outcome. */
  function positions(data, colors, width) {
    const narrow = isNarrow(width);
    const rows = [...data.actors.map((actor) => ({ ...actor, kind: "actor" })), null, ...data.results];
    const greatest = Math.max(...data.actors.map((actor) => actor.share || 0), 1e-9);
    const names = rows.map((row) => (row ? (narrow && row.label) || row.name : ""));
    const left = narrow ? 126 : 244;
    const right = narrow ? 14 : 110;
    const height = rows.length * ROW + 34;
    const forecast = data.results.find((row) => row.kind === "forecast");

    function draw(params, api) {
      const row = rows[params.dataIndex];
      if (!row || row.value === null) {
        return null;
      }
      const [x, y] = api.coord([row.value, params.dataIndex]);
      const children = [];
      if (row.low !== undefined && row.low !== null && row.high > row.low) {
        const from = api.coord([row.low, params.dataIndex])[0];
        const to = api.coord([row.high, params.dataIndex])[0];
        const thick = row.kind === "forecast";
        children.push({
          type: "line",
          shape: { x1: from, y1: y, x2: to, y2: y },
          style: { stroke: thick ? colors.blue : colors.gray, lineWidth: thick ? 7 : 1.5, opacity: thick ? 0.4 : 1 },
        });
      }
      const marks = {
        actor: { type: "circle", shape: { cx: x, cy: y, r: 3 + 7 * Math.sqrt((row.share || 0) / greatest) }, style: { fill: colors.ink } },
        forecast: { type: "circle", shape: { cx: x, cy: y, r: 6 }, style: { fill: colors.blue } },
        alternative: { type: "rect", shape: { x: x - 1.5, y: y - 7, width: 3, height: 14 }, style: { fill: colors.blue } },
        outcome: {
          type: "polygon",
          shape: { points: [[x, y - 7], [x + 7, y], [x, y + 7], [x - 7, y]] },
          style: { fill: colors.paper, stroke: colors.orange, lineWidth: 2 },
        },
      };
      const mark = marks[row.kind];
      mark.style.stroke = mark.style.stroke || colors.paper;
      children.push(mark);
      return { type: "group", children };
    }

    const bars = {
      name: "share",
      type: "bar",
      xAxisIndex: 1,
      yAxisIndex: 1,
      barWidth: 8,
      silent: true,
      itemStyle: { color: colors.gray },
      label: { show: true, position: "right", color: colors.soft, formatter: (point) => Math.round(point.value * 100) + "%" },
      data: rows.map((row) => (row && row.kind === "actor" ? row.share : null)),
    };
    return {
      height,
      option: {
        ...common(colors, (point) => {
          const row = rows[point.dataIndex];
          const lines = [`Position ${row.text && row.kind === "actor" ? row.text : rounded(row.value)}`];
          if (row.low !== undefined && row.low !== null) {
            lines.push(`80% interval ${rounded(row.low)} to ${rounded(row.high)}`);
          }
          if (row.kind === "actor") {
            lines.push(`Salience ${row.salience}`, `Capability ${row.capability}`, `${Math.round((row.share || 0) * 100)}% of the weight`);
          } else if (row.kind === "outcome") {
            lines.push(row.text);
          }
          return tip(row.name, lines);
        }),
        grid: [
          { left, right, top: 6, bottom: 26 },
          { width: narrow ? 0 : 56, right: 40, top: 6, bottom: 26 },
        ],
        xAxis: [
          valueAxis(colors, { min: 0, max: 100, interval: 50, axisLabel: { color: colors.soft } }),
          valueAxis(colors, { gridIndex: 1, show: false, min: 0, max: greatest }),
        ],
        yAxis: [
          nameAxis(colors, names, {
            width: left - 17,
            overflow: "truncate",
            color: (_, index) => (rows[index] && rows[index].kind !== "actor" ? colors.soft : colors.ink),
          }),
          { ...nameAxis(colors, names, { show: false }), gridIndex: 1, show: false },
        ],
        series: [
          {
            type: "custom",
            renderItem: draw,
            data: rows.map((row, index) => [row ? row.value : null, index]),
            encode: { x: 0, y: 1 },
            markLine: forecast && {
              silent: true,
              symbol: "none",
              label: { show: false },
              lineStyle: { color: colors.blue, type: "dotted", width: 1.2 },
              data: [{ xAxis: forecast.value }],
            },
          },
          ...(narrow ? [] : [bars]),
        ],
      },
    };
  }

  /* From the forecast where an input is low to the forecast where it is high. */
  function tornado(data, colors, width) {
    const narrow = isNarrow(width);
    const left = narrow ? 130 : 280;
    const ends = data.bars.flatMap((bar) => [bar.low, bar.high]).concat(data.base).filter((end) => end !== null);
    const reach = Math.max(...ends) - Math.min(...ends);
    const unit = [1, 2, 5, 10, 20].find((length) => reach / length <= 6) || 25;

    function draw(params, api) {
      const bar = data.bars[params.dataIndex];
      const [low, y] = api.coord([bar.low, params.dataIndex]);
      const high = api.coord([bar.high, params.dataIndex])[0];
      const base = api.coord([data.base, params.dataIndex])[0];
      const piece = (from, to, color) => ({
        type: "rect",
        shape: { x: Math.min(from, to), y: y - 7, width: Math.abs(to - from), height: 14 },
        style: { fill: color },
      });
      const label = (x, other, text) => ({
        type: "text",
        style: {
          text, x: x + (x < other ? -5 : 5), y, fill: colors.soft, fontSize: 11, fontFamily: font,
          align: x < other ? "right" : "left", verticalAlign: "middle",
        },
      });
      return {
        type: "group",
        children: [
          piece(low, base, colors.orange),
          piece(high, base, colors.blue),
          label(low, high, rounded(bar.low)),
          label(high, low, rounded(bar.high)),
        ],
      };
    }

    return {
      height: data.bars.length * ROW + 56,
      option: {
        ...common(colors, (point) => {
          const bar = data.bars[point.dataIndex];
          return tip(bar.name, [
            `Where it is low: ${rounded(bar.low)}`,
            `Where it is high: ${rounded(bar.high)}`,
            `Rank correlation ${bar.correlation === null ? "\u2013" : bar.correlation.toFixed(2).replace("-", "\u2212")}`,
          ]);
        }),
        legend: {
          top: 0, left: left - 4, itemWidth: 12, itemHeight: 10, selectedMode: false, textStyle: { color: colors.soft },
          data: [
            { name: "input low", icon: "rect", itemStyle: { color: colors.orange } },
            { name: "input high", icon: "rect", itemStyle: { color: colors.blue } },
          ],
        },
        grid: { left, right: narrow ? 14 : 40, top: 24, bottom: 26 },
        xAxis: valueAxis(colors, {
          min: Math.max(0, Math.floor(Math.min(...ends) / unit - 0.5) * unit),
          max: Math.min(100, Math.ceil(Math.max(...ends) / unit + 0.5) * unit),
          interval: unit,
        }),
        yAxis: nameAxis(colors, data.bars.map((bar) => bar.name), { width: left - 17, overflow: "truncate" }),
        series: [
          {
            name: "input low",
            type: "custom",
            color: colors.orange,
            renderItem: draw,
            data: data.bars.map((bar, index) => [bar.low, index]),
            encode: { x: 0, y: 1 },
            markLine: {
              silent: true, symbol: "none", label: { show: false },
              lineStyle: { color: colors.ink, type: "solid", width: 1 }, data: [{ xAxis: data.base }],
            },
          },
          { name: "input high", type: "custom", color: colors.blue, renderItem: () => null, data: [] },
        ],
      },
    };
  }

  /* One stroke for each event, up for cooperation, down for conflict. */
  function timeline(data, colors, width) {
    function draw(params, api) {
      const event = data.events[params.dataIndex];
      const level = event.intensity === null ? 0 : event.intensity;
      const [x, y] = api.coord([event.date, level]);
      const zero = api.coord([event.date, 0])[1];
      const color = level > 0 ? colors.blue : level < 0 ? colors.orange : colors.gray;
      const hollow = event.intensity === null;
      return {
        type: "group",
        children: [
          { type: "line", shape: { x1: x, y1: zero, x2: x, y2: y }, style: { stroke: color, lineWidth: 1.2, opacity: 0.6 } },
          level < 0
            ? { type: "rect", shape: { x: x - 4, y: y - 4, width: 8, height: 8 }, style: { fill: color, stroke: colors.paper } }
            : { type: "circle", shape: { cx: x, cy: y, r: 4.5 }, style: { fill: hollow ? colors.paper : color, stroke: hollow ? color : colors.paper } },
        ],
      };
    }
    return {
      height: 260,
      option: {
        ...common(colors, (point) => {
          const event = data.events[point.dataIndex];
          return tip(`${event.when} \u00b7 ${event.who}`, [
            event.text,
            event.intensity === null ? "Not graded" : `Intensity ${rounded(event.intensity)}`,
          ]);
        }),
        grid: { left: 34, right: 20, top: 10, bottom: 26 },
        xAxis: {
          type: "time",
          axisLine: { show: false },
          axisTick: { lineStyle: { color: colors.gray } },
          axisLabel: { color: colors.soft, hideOverlap: true },
          splitNumber: isNarrow(width) ? 3 : 8,
        },
        yAxis: valueAxis(colors, { min: -10, max: 10, interval: 5, axisLabel: { color: colors.soft, formatter: rounded } }),
        series: [
          {
            type: "custom",
            renderItem: draw,
            data: data.events.map((event) => [event.date, event.intensity === null ? 0 : event.intensity]),
            encode: { x: 0, y: 1 },
          },
        ],
      },
    };
  }

  /* Numbers by year, a line for each name; lines are told apart by color and by dash. */
  function lines(data, colors, width) {
    const inks = [colors.blue, colors.orange, colors.ink, colors.gray];
    const dashes = ["solid", "dashed", "dotted"];
    /* The interval of each point, as a band below the line. */
    function band(line, index) {
      const points = line.points.filter((point) => point.length > 3);
      const ink = inks[index % inks.length];
      return {
        name: line.name,
        type: "custom",
        silent: true,
        z: 1,
        clip: true,
        data: points,
        encode: { x: 0, y: [2, 3] },
        itemStyle: { color: ink },
        renderItem: (params, api) => {
          if (params.dataIndexInside > 0) {
            return null;
          }
          const above = points.map((point) => api.coord([point[0], point[3]]));
          const below = points.map((point) => api.coord([point[0], point[2]])).reverse();
          return { type: "polygon", shape: { points: above.concat(below) }, style: { fill: ink, opacity: 0.13 } };
        },
      };
    }
    return {
      height: 300,
      option: {
        ...common(colors, (point) => tip(`${point.seriesName} \u00b7 ${point.value[0]}`, [
          `${data.unit}: ${grouped(point.value[1])}`,
          ...(point.value.length > 3 ? [`90% interval ${grouped(point.value[2])} to ${grouped(point.value[3])}`] : []),
        ])),
        legend: { type: "scroll", top: 0, textStyle: { color: colors.soft } },
        grid: { left: 44, right: 16, top: 34, bottom: 26 },
        xAxis: { type: "value", min: "dataMin", max: "dataMax", axisLabel: { color: colors.soft, formatter: (year) => String(year) }, splitLine: { show: false } },
        yAxis: valueAxis(colors, { axisLabel: { color: colors.soft } }),
        series: data.lines.map((line, index) => ({
          name: line.name,
          type: "line",
          symbolSize: 4,
          showSymbol: line.points.length <= 40,
          data: line.points,
          connectNulls: false,
          lineStyle: { color: inks[index % inks.length], type: dashes[Math.floor(index / inks.length) % dashes.length], width: 1.8 },
          itemStyle: { color: inks[index % inks.length] },
        })).concat(data.lines.map(band).filter((series) => series.data.length > 1)),
      },
    };
  }

  const grouped = (value) => (value === null ? "\u2013" : Math.abs(value) < 1 ? String(Math.round(value * 1000) / 1000) : Math.abs(value) < 100 ? String(Math.round(value * 100) / 100) : Math.round(value).toLocaleString("en-US")).replace("-", "\u2212");

  /* By how many pixels the name at the end of each layer moves so that no two names stand on each other. */
  function endShifts(stacked) {
    const room = 12, drawn = 250;
    const last = stacked.map((one) => one.values[one.values.length - 1] || 0);
    const total = last.reduce((sum, value) => sum + value, 0) || 1;
    const shifts = new Map();
    let below = 0, free = -Infinity;
    stacked.forEach((one, index) => {
      below += last[index];
      const stands = (below / total) * drawn, placed = Math.max(stands, free);
      shifts.set(one, stands - placed);
      free = placed + room;
    });
    return shifts;
  }

  /* Amounts by year on top of each other, and lines; each is named at its right end. */
  function areas(data, colors, width) {
    const narrow = isNarrow(width);
    const stacked = data.series || [];
    const lines = data.lines || [];
    const ofTone = (tone) => stacked.filter((one) => one.tone === tone);
    const strength = (one) => {
      const group = ofTone(one.tone);
      return group.length < 2 ? 0.8 : 0.35 + (0.55 * group.indexOf(one)) / (group.length - 1);
    };
    const shifts = endShifts(stacked);
    const end = (one) => ({
      show: true, offset: [0, shifts.get(one) || 0], formatter: one.name, color: colors.ink, fontSize: 11, distance: 6, valueAnimation: false,
      width: narrow ? 84 : 130, overflow: "break",
    });
    return {
      height: 320,
      option: {
        ...common(colors, (points) => tip(String(points[0].axisValue), points.slice().reverse().map((point) => `${point.seriesName}: ${grouped(point.value)} ${data.unit}`))),
        tooltip: {
          ...common(colors, (points) => tip(String(points[0].axisValue), points.slice().reverse().map((point) => `${point.seriesName}: ${grouped(point.value)} ${data.unit}`))).tooltip,
          trigger: "axis",
        },
        grid: { left: 44, right: narrow ? 96 : 150, top: 12, bottom: 26 },
        xAxis: {
          type: "category", boundaryGap: false, data: data.years.map(String),
          axisLine: { lineStyle: { color: colors.gray } }, axisTick: { show: false },
          axisLabel: { color: colors.soft, hideOverlap: true },
        },
        yAxis: valueAxis(colors, {}),
        series: [
          ...stacked.map((one) => ({
            name: one.name, type: "line", stack: "all", symbol: "none", data: one.values,
            lineStyle: { color: colors.paper, width: 1 },
            areaStyle: { color: colors[one.tone], opacity: strength(one) },
            endLabel: end(one), labelLayout: { moveOverlap: "shiftY", hideOverlap: true },
          })),
          ...lines.map((one, index) => ({
            name: one.name, type: "line", symbol: ["circle", "rect", "triangle", "diamond"][index % 4], symbolSize: 5, data: one.values,
            lineStyle: { color: colors[one.tone], width: 2, type: index < 2 ? "solid" : "dashed" },
            itemStyle: { color: colors[one.tone] },
            endLabel: end(one), labelLayout: { moveOverlap: "shiftY" },
          })),
        ],
      },
    };
  }

  /* A number that changes step by step, from a whole bar at the top. */
  function steps(data, colors, width) {
    const narrow = isNarrow(width);
    const rows = [{ name: "The plan that stands", whole: data.start }, ...data.steps];
    const ends = data.steps.flatMap((step) => [step.from, step.to]).filter((end) => end !== null).concat(data.start);
    const reach = Math.max(...ends) - Math.min(...ends) || 1;
    const floor = Math.min(...ends) - reach * 0.25;
    const left = narrow ? 130 : 260;

    function draw(params, api) {
      const row = rows[params.dataIndex];
      const from = row.whole === undefined ? row.from : floor;
      const to = row.whole === undefined ? row.to : row.whole;
      if (to === null || from === null) {
        return null;
      }
      const [x1, y] = api.coord([from, params.dataIndex]);
      const x2 = api.coord([to, params.dataIndex])[0];
      const less = to < from;
      const change = row.whole === undefined ? (less ? "" : "+") + grouped(to - from) : grouped(to);
      return {
        type: "group",
        children: [
          {
            type: "rect",
            shape: { x: Math.min(x1, x2), y: y - 7, width: Math.max(1, Math.abs(x2 - x1)), height: 14 },
            style: { fill: row.whole !== undefined ? colors.gray : less ? colors.blue : colors.orange },
          },
          {
            type: "text",
            style: {
              text: change, x: Math.max(x1, x2) + 5, y, fill: colors.ink, fontSize: 11, fontFamily: font,
              align: "left", verticalAlign: "middle",
            },
          },
        ],
      };
    }

    return {
      height: rows.length * ROW + 40,
      option: {
        ...common(colors, (point) => {
          const row = rows[point.dataIndex];
          return tip(row.name, row.whole === undefined
            ? [`From ${grouped(row.from)} to ${grouped(row.to)} ${data.unit}`]
            : [`${grouped(row.whole)} ${data.unit}`]);
        }),
        grid: { left, right: 64, top: 6, bottom: 26 },
        xAxis: valueAxis(colors, {
          min: floor, max: Math.max(...ends) + reach * 0.02, splitNumber: narrow ? 2 : 5,
          axisLabel: { color: colors.soft, formatter: grouped, showMinLabel: false, showMaxLabel: false, hideOverlap: true },
        }),
        yAxis: nameAxis(colors, rows.map((row) => row.name), { width: left - 17, overflow: "truncate" }),
        series: [{
          type: "custom", renderItem: draw, encode: { x: [0, 2], y: 1 },
          data: rows.map((row, index) => [row.whole === undefined ? row.from : row.whole, index, row.whole === undefined ? row.to : row.whole]),
        }],
      },
    };
  }

  /* What something gains at values of several numbers, a panel for each. */
  function gains(data, colors, width) {
    const narrow = isNarrow(width);
    const panels = data.panels;
    const across = narrow ? 1 : panels.length;
    const tall = 190;
    const share = 100 / across;
    const place = (index) => ({
      left: narrow ? 56 : `${index * share + 6.5}%`,
      width: narrow ? width - 80 : `${share - 8.5}%`,
      top: narrow ? index * (tall + 62) + 44 : 44,
      height: tall,
    });
    const tones = [colors.blue, colors.orange, colors.gray];
    const names = [...new Set(panels.flatMap((panel) => panel.lines.map((line) => line.name)))];
    return {
      height: (narrow ? panels.length : 1) * (tall + 62) + 30,
      option: {
        ...common(colors, (point) => tip(point.seriesName, [`${grouped(point.value[0])}: gain ${grouped(point.value[1])} ${data.unit}`])),
        legend: {
          bottom: 0, left: 40, itemWidth: 22, itemHeight: 8, selectedMode: false, textStyle: { color: colors.soft },
          data: names.map((name, index) => ({ name, itemStyle: { color: tones[index % 3] }, lineStyle: { color: tones[index % 3], type: index ? "dashed" : "solid" } })),
        },
        title: panels.map((panel, index) => ({
          text: panel.title, textStyle: { color: colors.soft, fontSize: 12, fontWeight: "normal", fontFamily: font, width: width / across - 30, overflow: "truncate" },
          left: place(index).left, top: place(index).top - 32,
        })),
        grid: panels.map((_, index) => place(index)),
        xAxis: panels.map((panel, index) => valueAxis(colors, {
          gridIndex: index, min: "dataMin", max: "dataMax", splitLine: { show: false }, splitNumber: 3,
          axisLabel: { color: colors.soft, formatter: grouped, hideOverlap: true },
        })),
        yAxis: panels.map((_, index) => valueAxis(colors, { gridIndex: index, splitNumber: 4, axisLabel: { color: colors.soft, formatter: grouped } })),
        series: panels.flatMap((panel, index) => panel.lines.map((line, which) => ({
          name: line.name, type: "line", xAxisIndex: index, yAxisIndex: index, data: line.points,
          symbol: which ? "rect" : "circle", symbolSize: 6,
          lineStyle: { color: tones[names.indexOf(line.name) % 3], width: 2, type: which ? "dashed" : "solid" },
          itemStyle: { color: tones[names.indexOf(line.name) % 3] },
          markPoint: line.at === null ? undefined : {
            symbol: "diamond", symbolSize: 13, itemStyle: { color: colors.paper, borderColor: tones[names.indexOf(line.name) % 3], borderWidth: 2 },
            label: { show: true, formatter: grouped(line.at), color: colors.ink, position: which ? "bottom" : "top", fontSize: 11 },
            data: [{ coord: [line.at, 0] }],
          },
          markLine: which ? undefined : {
            silent: true, symbol: "none", label: { show: false },
            data: [
              { yAxis: 0, lineStyle: { color: colors.ink, type: "solid", width: 1 } },
              { xAxis: panel.now, lineStyle: { color: colors.ink, type: "dotted", width: 1 } },
            ],
          },
        }))),
      },
    };
  }

  /* What flows from means through ways to ends. */
  function sankey(data, colors, width) {
    const names = Object.fromEntries(data.nodes.map((node) => [node.id, node.name]));
    const share = (value) => `${rounded(value * 100)}%`;
    const room = isNarrow(width) ? 90 : 190;
    const sources = new Set(data.links.map((link) => link.source));
    /* A name may be as long as the way to the next column. */
    const label = (node) => ({ width: sources.has(node.id) ? (width - room) / 2 - 30 : room - 6 });
    return {
      height: Math.max(260, 26 * data.nodes.length),
      option: {
        ...common(colors, (item) =>
          item.dataType === "edge"
            ? tip(`${names[item.data.source]} \u2192 ${names[item.data.target]}`, [share(item.data.value)])
            : tip(names[item.name] || item.name, [share(item.value)])),
        series: [
          {
            type: "sankey",
            left: 8,
            right: room,
            top: 8,
            bottom: 8,
            nodeGap: 10,
            nodeWidth: 12,
            draggable: false,
            emphasis: { focus: "adjacency" },
            data: data.nodes.map((node) => ({ name: node.id, itemStyle: { color: colors.blue }, label: label(node) })),
            links: data.links,
            lineStyle: { color: colors.blue, opacity: 0.22, curveness: 0.5 },
            label: { color: colors.ink, overflow: "truncate", formatter: (item) => names[item.name] || item.name },
          },
        ],
      },
    };
  }

  /* A share of the futures and its interval, as the futures come in. */
  function share(data, colors, width) {
    const percent = (value) => `${rounded(100 * value)}%`;
    /* The interval as one surface, drawn with the first of its points. */
    const band = (params, api) => params.dataIndex > 0 ? null : {
      type: "polygon",
      silent: true,
      shape: { points: [...data.points.map((point) => api.coord([point[0], point[3]])), ...data.points.map((point) => api.coord([point[0], point[2]])).reverse()] },
      style: { fill: colors.blue, opacity: 0.18 },
    };
    return {
      height: isNarrow(width) ? 170 : 190,
      option: {
        ...common(colors, (point) => {
          const [futures, value, low, high] = data.points[point.dataIndex];
          return tip(`${futures} futures`, [`Holds in ${percent(value)}`, `95% interval ${percent(low)} to ${percent(high)}`]);
        }),
        grid: { left: 46, right: 16, top: 10, bottom: 26 },
        xAxis: valueAxis(colors, { min: 0, max: data.points[data.points.length - 1][0], splitLine: { show: false }, splitNumber: isNarrow(width) ? 3 : 6, axisLabel: { color: colors.soft, formatter: grouped, hideOverlap: true } }),
        yAxis: valueAxis(colors, { min: 0, max: 1, interval: 0.25, axisLabel: { color: colors.soft, formatter: percent } }),
        series: [
          { name: "share", type: "line", symbolSize: 5, data: data.points.map((point) => point.slice(0, 2)), lineStyle: { color: colors.blue, width: 2 }, itemStyle: { color: colors.blue }, z: 3 },
          { name: "interval", type: "custom", renderItem: band, clip: true, data: data.points.map((point) => [point[0], point[3]]), tooltip: { show: false }, z: 2 },
        ],
      },
    };
  }

  const kinds = { share, positions, tornado, timeline, lines, areas, steps, gains, sankey };
  const charts = [];

  /* The arrow keys step through a chart as the mouse would. */
  function step(chart, key) {
    const moves = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
    if (!(key in moves)) {
      return false;
    }
    const length = chart.drawing.getOption().series[0].data.length;
    for (let tries = 0; tries < length; tries++) {
      chart.at = (chart.at + moves[key] + length) % length;
      if (chart.drawing.getOption().series[0].data[chart.at][0] !== null) {
        break;
      }
    }
    chart.drawing.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: chart.at });
    return true;
  }

  function redraw(chart, colors) {
    const width = parseInt(chart.place.style.width, 10) || chart.place.clientWidth;
    if (width === 0) {
      return;
    }
    const { height, option } = kinds[chart.kind](chart.data, colors, width);
    chart.place.style.height = `${height}px`;
    if (!chart.drawing) {
      chart.drawing = echarts.init(chart.place, null, { renderer: "svg", width, height });
    }
    chart.drawing.resize({ width, height });
    chart.drawing.setOption(option, true);
  }

  function redrawAll() {
    const colors = palette();
    charts.forEach((chart) => redraw(chart, colors));
  }

  function startCharts() {
    for (const place of all(".chart")) {
      const chart = {
        place,
        kind: place.dataset.kind,
        data: JSON.parse(place.parentElement.querySelector("script").textContent),
        at: -1,
      };
      charts.push(chart);
      place.addEventListener("keydown", (event) => {
        if (step(chart, event.key)) {
          event.preventDefault();
        }
      });
      place.addEventListener("blur", () => chart.drawing && chart.drawing.dispatchAction({ type: "hideTip" }));
    }
    let last = root.clientWidth;
    window.addEventListener("resize", () => {
      if (root.clientWidth !== last) {
        last = root.clientWidth;
        redrawAll();
      }
    });
  }

  function startTheme() {
    const button = document.getElementById("theme");
    const system = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
    const show = () => {
      button.setAttribute("aria-pressed", String(isDark()));
      redrawAll();
    };
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      show();
    });
    system.addEventListener("change", show);
    show();
  }

  function startMap() {
    const map = document.querySelector(".map");
    if (!map) {
      return;
    }
    const ties = all(".tie", map);
    const light = (actor) => {
      map.toggleAttribute("data-lit", actor !== null);
      ties.forEach((tie) => tie.toggleAttribute("data-lit", actor !== null && tie.dataset.ends.split(" ").includes(actor)));
    };
    for (const mark of all(".mark", map)) {
      for (const start of ["mouseenter", "focus"]) {
        mark.addEventListener(start, () => light(mark.dataset.actor));
      }
      for (const end of ["mouseleave", "blur"]) {
        mark.addEventListener(end, () => light(null));
      }
    }
    const frame = map.parentElement;
    const places = all(".mark text", map).map((name) => Number(name.getAttribute("x"))).sort((a, b) => a - b);
    frame.scrollLeft = (places[places.length >> 1] / map.viewBox.baseVal.width) * map.clientWidth - frame.clientWidth / 2;
    for (const box of all("[data-sign]")) {
      box.addEventListener("change", () =>
        all(`.tie.${box.dataset.sign}`, map).forEach((tie) => tie.toggleAttribute("data-folded", !box.checked)));
    }
  }

  /* Puts rows and columns of a matrix in another order. */
  function reorder(table, order) {
    const size = table.tBodies[0].rows.length;
    const home = [...Array(size).keys()];
    const ranks = order === "similar" ? table.dataset.similar.split(" ").map(Number) : home;
    const rows = [...table.tBodies[0].rows].sort((a, b) => a.dataset.home - b.dataset.home);
    for (const row of [table.tHead.rows[0], ...rows]) {
      const cells = [...row.cells].slice(1).sort((a, b) => a.dataset.home - b.dataset.home);
      row.append(...ranks.map((rank) => cells[rank]));
    }
    table.tBodies[0].append(...ranks.map((rank) => rows[rank]));
  }

  function startMatrix() {
    const measure = document.getElementById("matrix-measure");
    const order = document.getElementById("matrix-order");
    if (!measure) {
      return;
    }
    for (const table of all(".matrix")) {
      [...table.tBodies[0].rows].forEach((row, index) => (row.dataset.home = index));
      for (const row of table.rows) {
        [...row.cells].slice(1).forEach((cell, index) => (cell.dataset.home = index));
      }
    }
    measure.addEventListener("change", () =>
      all(".matrix-frame").forEach((frame) => frame.toggleAttribute("data-folded", frame.id !== `matrix-${measure.value}`)));
    order.addEventListener("change", () => all(".matrix").forEach((table) => reorder(table, order.value)));
  }

  /* Of the figures that a list names, the chosen one is shown. */
  function startChoices() {
    for (const choice of all("select.choice")) {
      const show = () => {
        all("option", choice).forEach((option) =>
          document.getElementById(option.value).toggleAttribute("data-folded", option.value !== choice.value));
        redrawAll();
      };
      choice.addEventListener("change", show);
      show();
    }
  }

  function startContents() {
    const links = new Map(all("nav a").map((link) => [link.hash.slice(1), link]));
    const observer = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        const link = links.get(entry.target.id);
        if (link && entry.isIntersecting) {
          links.forEach((other) => other.removeAttribute("aria-current"));
          link.setAttribute("aria-current", "true");
        }
      }
    }, { rootMargin: "-10% 0px -80% 0px" });
    all("main > section").forEach((section) => observer.observe(section));
  }

  /* On paper everything is open, light and as wide as the paper. */
  function startPrint() {
    const closed = [];
    const draw = (width) => {
      charts.forEach((chart) => (chart.place.style.width = width));
      redrawAll();
    };
    window.addEventListener("beforeprint", () => {
      root.dataset.printing = "";
      closed.push(...all("details:not([open])"));
      closed.forEach((details) => (details.open = true));
      draw("680px");
    });
    window.addEventListener("afterprint", () => {
      delete root.dataset.printing;
      closed.splice(0).forEach((details) => (details.open = false));
      draw("");
    });
  }

  root.dataset.ready = "";
  startCharts();
  startTheme();
  startMap();
  startMatrix();
  startChoices();
  startContents();
  startPrint();
})();
